-- What a change that was stored was answered, so that sending it again stores nothing twice.
CREATE TABLE "stored_change" (
    "user_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_change_pkey" PRIMARY KEY ("user_id","address","key")
);

ALTER TABLE "stored_change" ADD CONSTRAINT "stored_change_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE stored_change
  ADD CONSTRAINT stored_change_key CHECK (key ~ '^[A-Za-z0-9-]{8,64}$'),
  ADD CONSTRAINT stored_change_address CHECK (length(address) <= 400),
  ADD CONSTRAINT stored_change_body_hash CHECK (body_hash ~ '^[0-9a-f]{64}$');
