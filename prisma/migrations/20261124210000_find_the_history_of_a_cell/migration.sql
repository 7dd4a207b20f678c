-- A year's approvals and the changes of its cells are looked up in the audit trail.
CREATE INDEX audit_event_organisation_id_object_year_id_idx ON audit_event (organisation_id, object, year, id);
