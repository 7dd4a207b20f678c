CREATE TABLE second_factor (
  user_id uuid PRIMARY KEY REFERENCES "user" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  secret text NOT NULL,
  begun_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  confirmed_at timestamptz(3),
  last_step bigint NOT NULL DEFAULT 0,
  recovery text[]
);
ALTER TABLE session_limits ADD COLUMN admins_need_factor boolean NOT NULL DEFAULT false;
