-- The name of the file that a figure came with, where it was not typed: beside what stood before and after, since it is
-- neither. It is cut and cleaned by lib/domain/file-name.ts.
ALTER TABLE audit_event ADD COLUMN file TEXT
  CONSTRAINT audit_event_file CHECK (is_text(file) AND file !~ '[/\\]' AND char_length(file) BETWEEN 1 AND 200);
