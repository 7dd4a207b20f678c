-- Who sees to it that a target's figures are entered.
ALTER TABLE target ADD COLUMN responsible_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX target_responsible_id_idx ON target (responsible_id);
