-- Who changed a target last: a stale form is told.
ALTER TABLE target
  ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  ADD COLUMN recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN recorded_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX target_recorded_by_id_idx ON target (recorded_by_id);
