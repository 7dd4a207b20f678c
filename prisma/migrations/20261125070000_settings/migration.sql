-- What an organisation sets for itself beside its names and the cap of W1: how its documents are made out, and what
-- new criteria and new reviews begin with. Names and settings are changed, and versioned, together.
ALTER TABLE organisation
  ADD COLUMN recipients TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN symbol TEXT,
  ADD COLUMN on_behalf TEXT,
  ADD COLUMN office TEXT,
  ADD COLUMN signatory TEXT,
  ADD COLUMN new_headcount TEXT NOT NULL DEFAULT 'exact',
  ADD COLUMN new_count_on_track_as_met BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN settings_version INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN settings_at TIMESTAMPTZ(3),
  ADD COLUMN settings_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT organisation_document_texts CHECK (
    is_text(array_to_string(recipients, '')) AND is_text(symbol) AND is_text(on_behalf) AND is_text(office)
    AND is_text(signatory)),
  ADD CONSTRAINT organisation_new_headcount CHECK (new_headcount IN ('exact', 'rounded up', 'rounded down')),
  ADD CONSTRAINT organisation_settings_version CHECK (settings_version >= 1);

-- How long sessions last, for the whole installation: whoever holds roles in two organisations has one session. The
-- bounds are those of lib/domain/session-limits.ts: below them a presentation could not keep its session alive.
CREATE TABLE session_limits (
  id INTEGER PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  idle_minutes INTEGER NOT NULL DEFAULT 60 CHECK (idle_minutes BETWEEN 15 AND 240),
  longest_hours INTEGER NOT NULL DEFAULT 12 CHECK (longest_hours BETWEEN 1 AND 24),
  version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  recorded_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CHECK (idle_minutes <= longest_hours * 60)
);
INSERT INTO session_limits DEFAULT VALUES;

-- The trail is asked for a person and for days. Of 100,000 events, what one person did, who did anything at all, and a
-- day of three years ago then take 1 ms instead of 13, 162 and 21; objects and years are found by the indexes there are.
CREATE INDEX audit_event_organisation_id_actor_id_id_idx ON audit_event (organisation_id, actor_id, id);
CREATE INDEX audit_event_organisation_id_at_idx ON audit_event (organisation_id, at);
