-- now() is the moment at which a transaction began; one that waits for another writes its event later.
ALTER TABLE audit_event ALTER COLUMN at SET DEFAULT clock_timestamp();
