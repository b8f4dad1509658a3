-- What an article's story is found by, without reading every article. No part of the record and of no entry: it is made anew from the
-- readings whenever its maker says so, and goes with the article that is sealed. Words are numbers that the maker gives.

CREATE TABLE trace (
  article INTEGER PRIMARY KEY REFERENCES article (seq),
  day     INTEGER NOT NULL,      -- of publication, counted from 1970; far in the past where it is unknown
  telling INTEGER NOT NULL,      -- so many of the words are in the table of that name
  words   BLOB NOT NULL,         -- four bytes each, the first one highest
  rest    BLOB NOT NULL,         -- the maker's own
  sum     TEXT NOT NULL          -- SHA-256 over the others, to tell damage
) STRICT;

-- By which words an article is found.
CREATE TABLE telling (
  word    INTEGER NOT NULL,
  day     INTEGER NOT NULL,
  article INTEGER NOT NULL, -- of a trace
  PRIMARY KEY (word, day, article)
) STRICT, WITHOUT ROWID;

-- In how many traces each word stands.
CREATE TABLE word (
  word     INTEGER PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT;

-- Whose traces these are, the last entry they know of, and how many there are: one row, none in a new ledger.
CREATE TABLE traced (
  maker    TEXT NOT NULL,
  entry    INTEGER NOT NULL,
  articles INTEGER NOT NULL
) STRICT;
