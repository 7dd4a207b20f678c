ALTER TABLE target ADD COLUMN unsure jsonb;
