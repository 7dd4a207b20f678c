CREATE TABLE provider_account (
  user_id uuid PRIMARY KEY REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  issuer text NOT NULL,
  name text NOT NULL CHECK (name IS NFC NORMALIZED AND name <> ''),
  subject text
);
CREATE UNIQUE INDEX provider_account_issuer_name_key ON provider_account (issuer, name);
CREATE UNIQUE INDEX provider_account_issuer_subject_key ON provider_account (issuer, subject);
ALTER TABLE session ADD COLUMN by_provider boolean NOT NULL DEFAULT false;
