-- Who chose a password, when a person was last here, and why an account rests.
ALTER TABLE "user"
  ADD COLUMN deactivated_for TEXT CHECK (is_text(deactivated_for)),
  ADD COLUMN password_origin TEXT NOT NULL DEFAULT 'own',
  ADD COLUMN last_sign_in_at TIMESTAMPTZ(3),
  ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  ADD CONSTRAINT user_password_origin CHECK (password_origin IN ('own', 'printed', 'given'));

-- Until now accounts came from the first start alone, and nobody could change a password.
UPDATE "user" SET password_origin = 'printed', last_sign_in_at = (
  SELECT max(at) FROM audit_event WHERE actor_id = "user".id AND action = 'sign in'
);
