-- What a review says in words. Each part is written and versioned by itself, so that people can write at once.

CREATE TABLE review_section (
  review_id UUID NOT NULL REFERENCES review (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  section TEXT NOT NULL CHECK (
    section IN ('situation', 'lessons', 'tasks', 'proposals', 'opinions', 'opinionsTakenIn')),
  text TEXT CHECK (is_text(text)),
  version INTEGER NOT NULL CHECK (version >= 1),
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  recorded_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  PRIMARY KEY (review_id, section)
);

CREATE TABLE review_sending (
  review_id UUID PRIMARY KEY REFERENCES review (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  recipient TEXT CHECK (is_text(recipient)),
  deadline DATE,
  sent_on DATE,
  version INTEGER NOT NULL CHECK (version >= 1),
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  recorded_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE group_narrative (
  review_id UUID NOT NULL REFERENCES review (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  "group" TEXT NOT NULL CHECK ("group" IN ('party', 'government')),
  strengths TEXT CHECK (is_text(strengths)),
  shortcomings TEXT CHECK (is_text(shortcomings)),
  objective_causes TEXT CHECK (is_text(objective_causes)),
  subjective_causes TEXT CHECK (is_text(subjective_causes)),
  version INTEGER NOT NULL CHECK (version >= 1),
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  recorded_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  PRIMARY KEY (review_id, "group")
);

CREATE TABLE target_narrative (
  review_id UUID NOT NULL REFERENCES review (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  target_id UUID NOT NULL REFERENCES target (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  achievements TEXT CHECK (is_text(achievements)),
  shortcomings TEXT CHECK (is_text(shortcomings)),
  objective_causes TEXT CHECK (is_text(objective_causes)),
  subjective_causes TEXT CHECK (is_text(subjective_causes)),
  version INTEGER NOT NULL CHECK (version >= 1),
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  recorded_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  PRIMARY KEY (review_id, target_id)
);
CREATE INDEX target_narrative_target_id_idx ON target_narrative (target_id);

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF review_id, target_id ON target_narrative
  FOR EACH ROW EXECUTE FUNCTION guard_conclusion();

-- A part's remedies are written with it, and are versioned as a part of it.
CREATE TABLE remedy (
  review_id UUID NOT NULL,
  target_id UUID NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (is_text(text)),
  person TEXT CHECK (is_text(person)),
  due DATE,
  PRIMARY KEY (review_id, target_id, position),
  FOREIGN KEY (review_id, target_id) REFERENCES target_narrative (review_id, target_id)
    ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Who changed a review last, and who stated its published counts: a stale form is told.
ALTER TABLE review
  ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  ADD COLUMN recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN recorded_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN stated_version INTEGER NOT NULL DEFAULT 0 CHECK (stated_version >= 0),
  ADD COLUMN stated_at TIMESTAMPTZ(3),
  ADD COLUMN stated_by_id UUID REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- A conclusion that was cleared keeps its version.
ALTER TABLE conclusion
  ALTER COLUMN verdict DROP NOT NULL,
  ADD CONSTRAINT conclusion_cleared CHECK (
    verdict IS NOT NULL OR num_nonnulls(text, reason, concluded_by, concluded_on) = 0);
