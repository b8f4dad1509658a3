-- Decisions of people, and sealing. Entries have two more kinds: decision and seal.
--
-- A decision's key is the article's it is about, or the subject's id where it is about none. Content is the SHA-256 of the body.

CREATE TABLE decision (
  seq     INTEGER PRIMARY KEY REFERENCES entry (seq),
  verdict TEXT NOT NULL,
  subject TEXT,           -- '<article key>.s700', '<article key>' or 'd12'
  body    TEXT            -- one line of JSON: the record; the columns above repeat it
) STRICT;
CREATE INDEX decision_subject ON decision (subject);

-- Which articles a decision touches: the subject's, and those of what it is merged with.
CREATE TABLE about (
  article  TEXT NOT NULL,
  decision INTEGER NOT NULL REFERENCES decision (seq),
  PRIMARY KEY (article, decision)
) STRICT, WITHOUT ROWID;

-- Who sealed what and why. Its body names the entries whose content is gone.
CREATE TABLE seal (
  seq  INTEGER PRIMARY KEY REFERENCES entry (seq),
  body TEXT NOT NULL
) STRICT;
CREATE TABLE sealed (
  target INTEGER PRIMARY KEY REFERENCES entry (seq),
  seal   INTEGER NOT NULL REFERENCES seal (seq)
) STRICT;

CREATE TRIGGER decision_once BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE seq = new.seq) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: this decision is kept');
END;
CREATE TRIGGER about_once BEFORE INSERT ON about
WHEN EXISTS (SELECT 1 FROM about WHERE article = new.article AND decision = new.decision) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: this decision is kept');
END;
CREATE TRIGGER seal_once BEFORE INSERT ON seal
WHEN EXISTS (SELECT 1 FROM seal WHERE seq = new.seq) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: this seal is kept');
END;
CREATE TRIGGER sealed_once BEFORE INSERT ON sealed
WHEN EXISTS (SELECT 1 FROM sealed WHERE target = new.target) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: this entry is sealed');
END;
CREATE TRIGGER about_no_update BEFORE UPDATE ON about BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: about cannot be changed');
END;
CREATE TRIGGER about_no_delete BEFORE DELETE ON about BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: about cannot be deleted');
END;
CREATE TRIGGER seal_no_update BEFORE UPDATE ON seal BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: seal cannot be changed');
END;
CREATE TRIGGER seal_no_delete BEFORE DELETE ON seal BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: seal cannot be deleted');
END;
CREATE TRIGGER sealed_no_update BEFORE UPDATE ON sealed BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: sealed cannot be changed');
END;
CREATE TRIGGER sealed_no_delete BEFORE DELETE ON sealed BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: sealed cannot be deleted');
END;
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: decision cannot be deleted');
END;

-- What is sealed loses its content, and nothing but that.
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
WHEN NOT EXISTS (SELECT 1 FROM sealed WHERE target = old.seq) OR new.seq IS NOT old.seq
  OR new.verdict IS NOT old.verdict OR new.subject IS NOT old.subject OR new.body IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: decision cannot be changed');
END;
DROP TRIGGER original_no_update;
CREATE TRIGGER original_no_update BEFORE UPDATE ON original
WHEN new.packed IS NOT NULL OR new.sha256 IS NOT old.sha256
  OR EXISTS (SELECT 1 FROM capture WHERE sha256 = old.sha256 AND seq NOT IN (SELECT target FROM sealed)) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: original cannot be changed');
END;
DROP TRIGGER capture_no_update;
CREATE TRIGGER capture_no_update BEFORE UPDATE ON capture
WHEN NOT EXISTS (SELECT 1 FROM sealed WHERE target = old.seq) OR new.seq IS NOT old.seq
  OR new.sha256 IS NOT old.sha256 OR new.media_type IS NOT old.media_type OR new.address IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: capture cannot be changed');
END;
DROP TRIGGER article_no_update;
CREATE TRIGGER article_no_update BEFORE UPDATE ON article
WHEN NOT EXISTS (SELECT 1 FROM sealed WHERE target = old.seq) OR new.seq IS NOT old.seq OR new.key IS NOT old.key
  OR new.sha256 IS NOT old.sha256 OR new.capture IS NOT old.capture OR new.revises IS NOT old.revises
  OR coalesce(new.id, new.address, new.title, new.publisher, new.byline, new.published, new.language, new.zones,
              new.warnings, new.text) IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: article cannot be changed');
END;
DROP TRIGGER reading_no_update;
CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading
WHEN NOT EXISTS (SELECT 1 FROM sealed WHERE target = old.seq) OR new.seq IS NOT old.seq
  OR new.article IS NOT old.article OR new.reader IS NOT old.reader
  OR new.sentences IS NOT NULL OR new.packed IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: reading cannot be changed');
END;
DROP TRIGGER statement_no_delete;
CREATE TRIGGER statement_no_delete BEFORE DELETE ON statement
WHEN NOT EXISTS (SELECT 1 FROM sealed WHERE target = old.reading) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: statement cannot be deleted');
END;
DROP TRIGGER figure_no_delete;
CREATE TRIGGER figure_no_delete BEFORE DELETE ON figure
WHEN NOT EXISTS (SELECT 1 FROM sealed WHERE target = old.reading) BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: figure cannot be deleted');
END;
