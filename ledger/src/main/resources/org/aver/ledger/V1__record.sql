-- The record: an append-only chain of entries and what each entry holds.
--
-- An entry hashes the SHA-256 of its content, never the content, so content can be sealed (set to NULL by a later
-- migration that replaces the triggers below) while the chain still verifies. That is why content columns may be NULL.
-- INSERT OR REPLACE deletes without asking triggers unless PRAGMA recursive_triggers is on; the insert triggers refuse it.

CREATE TABLE entry (
  seq      INTEGER PRIMARY KEY,   -- 1, 2, 3, ... without a gap
  kind     TEXT NOT NULL,         -- capture, article, reading
  key      TEXT NOT NULL,         -- a capture's SHA-256, else the article's key
  content  TEXT NOT NULL,         -- SHA-256 of what the entry holds
  kept_at  TEXT NOT NULL,         -- ISO 8601, UTC
  previous TEXT NOT NULL,         -- hash of the entry before; 64 zeros for the first
  hash     TEXT NOT NULL          -- SHA-256 of the six above
) STRICT;

-- Bytes as they came, deflated, each once.
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY NOT NULL,
  packed BLOB
) STRICT;

CREATE TABLE capture (
  seq        INTEGER PRIMARY KEY REFERENCES entry (seq),
  sha256     TEXT NOT NULL REFERENCES original (sha256),
  media_type TEXT NOT NULL,
  address    TEXT
) STRICT;
CREATE INDEX capture_sha256 ON capture (sha256);

-- Short columns first: a list reads them without touching the pages that hold the text.
CREATE TABLE article (
  seq       INTEGER PRIMARY KEY REFERENCES entry (seq),
  key       TEXT NOT NULL UNIQUE,
  id        TEXT,
  address   TEXT,
  sha256    TEXT,
  title     TEXT,
  publisher TEXT,
  byline    TEXT,
  published TEXT,
  language  TEXT,
  capture   INTEGER NOT NULL REFERENCES capture (seq),
  revises   TEXT REFERENCES article (key),
  zones     TEXT,
  warnings  TEXT,
  text      TEXT
) STRICT;
CREATE INDEX article_id ON article (id);
CREATE INDEX article_address ON article (address);
CREATE INDEX article_revises ON article (revises);

-- The reading's line of JSON, deflated with the article's text as dictionary: the line repeats the text.
CREATE TABLE reading (
  seq       INTEGER PRIMARY KEY REFERENCES entry (seq),
  article   INTEGER NOT NULL REFERENCES article (seq),
  reader    TEXT NOT NULL,
  sentences TEXT,
  packed    BLOB
) STRICT;
CREATE INDEX reading_article ON reading (article, reader);

-- Rows for looking up without unpacking the reading's line, which is the record. Spans, here and in reading.sentences,
-- are starts and ends in code points of the article's text: '714 734 740 751' is two.
CREATE TABLE statement (
  reading INTEGER NOT NULL REFERENCES reading (seq),
  id      TEXT NOT NULL,
  source  TEXT,           -- spans; NULL where nobody is named
  cue     TEXT NOT NULL,  -- spans
  content TEXT,           -- spans
  act     TEXT NOT NULL,
  PRIMARY KEY (reading, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
  reading INTEGER NOT NULL REFERENCES reading (seq),
  id      TEXT NOT NULL,
  span    TEXT NOT NULL,
  measure TEXT NOT NULL,
  low     REAL,
  high    REAL,
  PRIMARY KEY (reading, id)
) STRICT, WITHOUT ROWID;

-- Marks (M*) are letters' parts in Indic and other scripts: without them words fall apart there.
CREATE VIRTUAL TABLE search USING fts5 (
  title, text, content = 'article', content_rowid = 'seq',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);
CREATE TRIGGER article_search AFTER INSERT ON article BEGIN
  INSERT INTO search (rowid, title, text) VALUES (new.seq, new.title, new.text);
END;

CREATE TRIGGER entry_order BEFORE INSERT ON entry
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry)
  OR new.previous IS NOT coalesce((SELECT hash FROM entry ORDER BY seq DESC LIMIT 1),
       '0000000000000000000000000000000000000000000000000000000000000000') BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: an entry must follow the last one');
END;

CREATE TRIGGER original_once BEFORE INSERT ON original
WHEN EXISTS (SELECT 1 FROM original WHERE sha256 = new.sha256) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: these bytes are kept');
END;
CREATE TRIGGER capture_once BEFORE INSERT ON capture
WHEN EXISTS (SELECT 1 FROM capture WHERE seq = new.seq) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: this capture is kept');
END;
CREATE TRIGGER article_once BEFORE INSERT ON article
WHEN EXISTS (SELECT 1 FROM article WHERE seq = new.seq OR key = new.key) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: this article is kept');
END;
CREATE TRIGGER reading_once BEFORE INSERT ON reading
WHEN EXISTS (SELECT 1 FROM reading WHERE seq = new.seq) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: this reading is kept');
END;
CREATE TRIGGER statement_once BEFORE INSERT ON statement
WHEN EXISTS (SELECT 1 FROM statement WHERE reading = new.reading AND id = new.id) BEGIN
  SELECT RAISE(ABORT, 'a reading has two statements of one id');
END;
CREATE TRIGGER figure_once BEFORE INSERT ON figure
WHEN EXISTS (SELECT 1 FROM figure WHERE reading = new.reading AND id = new.id) BEGIN
  SELECT RAISE(ABORT, 'a reading has two figures of one id');
END;

CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: entry cannot be changed');
END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: entry cannot be deleted');
END;
CREATE TRIGGER original_no_update BEFORE UPDATE ON original BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: original cannot be changed');
END;
CREATE TRIGGER original_no_delete BEFORE DELETE ON original BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: original cannot be deleted');
END;
CREATE TRIGGER capture_no_update BEFORE UPDATE ON capture BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: capture cannot be changed');
END;
CREATE TRIGGER capture_no_delete BEFORE DELETE ON capture BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: capture cannot be deleted');
END;
CREATE TRIGGER article_no_update BEFORE UPDATE ON article BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: article cannot be changed');
END;
CREATE TRIGGER article_no_delete BEFORE DELETE ON article BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: article cannot be deleted');
END;
CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: reading cannot be changed');
END;
CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: reading cannot be deleted');
END;
CREATE TRIGGER statement_no_update BEFORE UPDATE ON statement BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: statement cannot be changed');
END;
CREATE TRIGGER statement_no_delete BEFORE DELETE ON statement BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: statement cannot be deleted');
END;
CREATE TRIGGER figure_no_update BEFORE UPDATE ON figure BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: figure cannot be changed');
END;
CREATE TRIGGER figure_no_delete BEFORE DELETE ON figure BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: figure cannot be deleted');
END;
