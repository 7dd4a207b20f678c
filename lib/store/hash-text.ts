import "server-only";
import { createHash } from "node:crypto";

/** SHA-256 of a text's bytes in UTF-8, in hex. */
export const hashText = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
