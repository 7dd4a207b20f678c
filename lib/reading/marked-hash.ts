/**
 * The hash of a frozen version that a PDF of the system says it was drawn from (its keyword "sha256:…", which stands in
 * the file as plain text); null where it says none. It is what the file claims, and proves nothing of its content.
 */
export function markedHash(file: Uint8Array): string | null {
  return /sha256:([0-9a-f]{64})/.exec(Buffer.from(file).toString("latin1"))?.[1] ?? null;
}
