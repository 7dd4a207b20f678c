-- An office sets itself up: the one-time code of the first start, and who changed terms and branches last.

-- At most one code waits to be used; only its hash is kept, where every instance sees it.
CREATE TABLE setup_code (
  one BOOLEAN PRIMARY KEY DEFAULT true CHECK (one),
  hash TEXT NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  made_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- The list of organisations has a page of its own.
ALTER TABLE organisation
  DROP CONSTRAINT organisation_code,
  ADD CONSTRAINT organisation_code CHECK (
    code ~ '^[a-z0-9-]{1,40}$'
    AND code NOT IN ('sign-in', 'account', 'help', 'api', 'setup', 'verify', 'organisations', 'new'));

ALTER TABLE term
  ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  ADD COLUMN recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN recorded_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE branch
  ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  ADD COLUMN recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN recorded_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN merged_into_id UUID REFERENCES branch (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- A branch that went into another one has ended.
  ADD CONSTRAINT branch_merged CHECK (merged_into_id IS NULL OR (to_year IS NOT NULL AND merged_into_id <> id));
CREATE INDEX branch_merged_into_id_idx ON branch (merged_into_id);

CREATE FUNCTION guard_branch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM branch WHERE id = NEW.merged_into_id AND organisation_id = NEW.organisation_id
  ) THEN
    PERFORM refuse('a branch is merged into one of its own organisation');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF merged_into_id, organisation_id ON branch
  FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION guard_branch();
