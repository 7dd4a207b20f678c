-- What a result rests on: a document by its number, its date, and where it can be read.
ALTER TABLE result
  ADD COLUMN evidence TEXT CHECK (evidence IS NFC NORMALIZED),
  ADD COLUMN evidence_on DATE,
  ADD COLUMN evidence_link TEXT CHECK (evidence_link IS NFC NORMALIZED AND evidence_link ~* '^https?://');
ALTER TABLE partial_result
  ADD COLUMN evidence TEXT CHECK (evidence IS NFC NORMALIZED),
  ADD COLUMN evidence_on DATE,
  ADD COLUMN evidence_link TEXT CHECK (evidence_link IS NFC NORMALIZED AND evidence_link ~* '^https?://');
