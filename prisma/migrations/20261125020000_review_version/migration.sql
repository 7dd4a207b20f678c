-- What was frozen of a review: numbered versions, each with the hash of its text and of the version before it.
CREATE TABLE review_version (
  review_id UUID NOT NULL REFERENCES review (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  hash TEXT NOT NULL,
  previous_hash TEXT,
  frozen_at TIMESTAMPTZ(3) NOT NULL,
  frozen_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  frozen_by TEXT NOT NULL,
  PRIMARY KEY (review_id, version),
  CONSTRAINT review_version_first CHECK (version >= 1 AND (version = 1) = (previous_hash IS NULL))
);
CREATE UNIQUE INDEX review_version_hash_key ON review_version (hash);
CREATE INDEX review_version_frozen_by_id_idx ON review_version (frozen_by_id);

-- Whoever writes: a version follows the one before it, and its hash is that of its text.
CREATE FUNCTION guard_review_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last review_version;
BEGIN
  SELECT * INTO last FROM review_version WHERE review_id = NEW.review_id ORDER BY version DESC LIMIT 1;
  IF NEW.version <> coalesce(last.version, 0) + 1 OR NEW.previous_hash IS DISTINCT FROM last.hash THEN
    PERFORM refuse('a version follows the one before it');
  ELSIF NEW.hash <> encode(sha256(convert_to(NEW.text, 'UTF8')), 'hex') THEN
    PERFORM refuse('the hash of a version is that of its text');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT ON review_version FOR EACH ROW EXECUTE FUNCTION guard_review_version();

CREATE FUNCTION keep_review_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was frozen is only ever added to' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON review_version
  FOR EACH STATEMENT EXECUTE FUNCTION keep_review_version();
ALTER TABLE review_version ENABLE ALWAYS TRIGGER append_only;

-- Số, ngày, người ký: what the office enters once the document is issued, and may correct; no part of the hash.
CREATE TABLE formalities (
  review_id UUID NOT NULL,
  frozen_version INTEGER NOT NULL,
  number TEXT CHECK (is_text(number)),
  dated_on DATE,
  signatory TEXT CHECK (is_text(signatory)),
  version INTEGER NOT NULL CHECK (version >= 1),
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  recorded_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  PRIMARY KEY (review_id, frozen_version),
  FOREIGN KEY (review_id, frozen_version) REFERENCES review_version (review_id, version)
    ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX formalities_recorded_by_id_idx ON formalities (recorded_by_id);
