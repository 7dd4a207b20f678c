/** A key that nobody else draws: 128 random bits. `crypto.randomUUID` does not exist on plain HTTP in a network. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
