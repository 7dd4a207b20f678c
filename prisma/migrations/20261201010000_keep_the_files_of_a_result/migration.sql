-- Minh chứng: a file that goes with a result's cell, whatever figure stands there later. Its name, type and size are
-- those of lib/domain/attachment.ts. What is removed stays, and is not handed out any more.
CREATE TABLE attachment (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  criterion_id UUID NOT NULL REFERENCES criterion (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  year INTEGER NOT NULL,
  branch_id UUID REFERENCES branch (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  content BYTEA NOT NULL,
  attached_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  attached_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  removed_at TIMESTAMPTZ(3),
  removed_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT attachment_name CHECK (is_text(name) AND name !~ '[/\\]' AND char_length(name) BETWEEN 1 AND 200),
  CONSTRAINT attachment_type CHECK (type IN ('pdf', 'png', 'jpeg', 'docx', 'xlsx', 'odt', 'ods')),
  CONSTRAINT attachment_size CHECK (size = octet_length(content) AND size BETWEEN 1 AND 10485760),
  CONSTRAINT attachment_sha256 CHECK (sha256 = encode(sha256(content), 'hex')),
  CONSTRAINT attachment_removed CHECK (removed_at IS NOT NULL OR removed_by_id IS NULL)
);
-- All these files are packed already: to press them once more only costs time.
ALTER TABLE attachment ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE INDEX attachment_criterion_id_year_branch_id_idx ON attachment (criterion_id, year, branch_id);
CREATE INDEX attachment_branch_id_idx ON attachment (branch_id);
CREATE INDEX attachment_attached_by_id_idx ON attachment (attached_by_id);
CREATE INDEX attachment_removed_by_id_idx ON attachment (removed_by_id);

CREATE FUNCTION guard_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own criterion;
BEGIN
  SELECT * INTO STRICT own FROM criterion WHERE id = NEW.criterion_id;
  PERFORM guard_place(own, NEW.year, NEW.branch_id);
  IF EXISTS (
    SELECT FROM branch WHERE id = NEW.branch_id AND NEW.year NOT BETWEEN from_year AND coalesce(to_year, NEW.year)
  ) THEN
    PERFORM refuse('the branch is not active in the year');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard BEFORE INSERT ON attachment FOR EACH ROW EXECUTE FUNCTION guard_attachment();

-- The only change is to be removed, once. That the content stays is told by its hash, which is checked.
CREATE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.removed_at IS NULL AND NEW.removed_at IS NOT NULL
      AND (NEW.id, NEW.criterion_id, NEW.year, NEW.branch_id, NEW.name, NEW.type, NEW.sha256)
        IS NOT DISTINCT FROM (OLD.id, OLD.criterion_id, OLD.year, OLD.branch_id, OLD.name, OLD.type, OLD.sha256)
      AND (NEW.attached_at, NEW.attached_by_id) IS NOT DISTINCT FROM (OLD.attached_at, OLD.attached_by_id)
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'what was attached is kept' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION keep_attachment();
CREATE TRIGGER keep_all BEFORE TRUNCATE ON attachment FOR EACH STATEMENT EXECUTE FUNCTION keep_attachment();
