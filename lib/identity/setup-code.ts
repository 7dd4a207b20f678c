import { createHash, timingSafeEqual } from "node:crypto";

/** What a setup code is kept as. It is random enough that its hash cannot be guessed back; hyphens and case do not count. */
export const hashSetupCode = (code: string): string =>
  createHash("sha256")
    .update(
      code
        .normalize("NFKC")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, ""),
    )
    .digest("hex");

export const isSetupCode = (code: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashSetupCode(code), "hex"), Buffer.from(hash, "hex"));
