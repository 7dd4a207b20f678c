export const shortestPassword = 10;
export const longestPassword = 256;

export type PasswordFault = "too short" | "too long" | "the user name";

/** What keeps a text from being a password. Characters are counted as they are kept, in NFC; no kind of them is asked for. */
export function passwordFault(password: string, username: string): PasswordFault | null {
  const length = [...password.normalize("NFC")].length;
  if (length < shortestPassword) return "too short";
  if (length > longestPassword) return "too long";
  return password.trim().toLowerCase() === username ? "the user name" : null;
}
