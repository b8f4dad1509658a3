-- Who may sign in. Entries have one more kind: account.
--
-- An account's key is its name. The last entry of a name is what holds; content is the SHA-256 of the body.

CREATE TABLE account (
  seq  INTEGER PRIMARY KEY REFERENCES entry (seq),
  name TEXT NOT NULL,
  body TEXT NOT NULL      -- one line of JSON: the record; the column above repeats it
) STRICT;
CREATE INDEX account_name ON account (name);

CREATE TRIGGER account_once BEFORE INSERT ON account
WHEN EXISTS (SELECT 1 FROM account WHERE seq = new.seq) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: this account is kept');
END;
CREATE TRIGGER account_no_update BEFORE UPDATE ON account BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: account cannot be changed');
END;
CREATE TRIGGER account_no_delete BEFORE DELETE ON account BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: account cannot be deleted');
END;
