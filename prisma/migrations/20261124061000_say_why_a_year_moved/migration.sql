-- The reason or note that the last move of a year was given.
ALTER TABLE "assessed_year" ADD COLUMN "note" TEXT;

ALTER TABLE assessed_year ADD CONSTRAINT assessed_year_note CHECK (is_text(note));
