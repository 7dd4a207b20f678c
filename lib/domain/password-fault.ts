/** At least this many characters (code points, counted in NFC). */
export const shortestPassword = 10;

/** Longer ones better-auth does not take. */
export const longestPassword = 256;

export const passwordFaults = ["short", "long", "username", "common"] as const;
export type PasswordFault = (typeof passwordFaults)[number];

/** The commonest long enough to be taken, as they read without accents, signs and digits at the end. */
const common = [
  ...[
    "password",
    "passwords",
    "passw0rd",
    "p@ssword",
    "p@ssw0rd",
    "matkhau",
    "matkhaumoi",
    "quantri",
    "quantrivien",
  ],
  ...["administrator", "admin", "vietnam", "vietnamvodich", "iloveyou", "anhyeuem", "emyeuanh", "hochiminh"],
  ...[
    "qwerty",
    "qwertyuiop",
    "asdfghjkl",
    "1q2w3e4r5t",
    "1qaz2wsx",
    "1q2w3e4r",
    "1qaz2wsx3edc",
    "abc",
    "abcd",
    "a",
  ],
  ...["letmein", "welcome", "vanphong", "dangbo", "capuy", "canbo", "tinhuy", "daihoi", "nghiquyet"],
];

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[\s._-]/g, "");

/** Runs of a row of keys, forwards and backwards, however often. */
const rows = [
  "01234567890123456789",
  "qwertyuiopqwertyuiop",
  "abcdefghijklmnopqrstuvwxyz",
  "asdfghjklasdfghjkl",
];

const isRun = (text: string): boolean =>
  rows.some((row) => row.includes(text) || [...row].reverse().join("").includes(text));

/** Half a password or less of different characters is soon guessed: `aaaaaaaaaa`, `1212121212`. */
const isMonotonous = (text: string): boolean => new Set(text).size < 4;

/** What is left of a word with a year or a number behind it. */
const stem = (text: string): string => text.replace(/[\d!@#$%^&*?]+$/, "");

/** What keeps a text from being somebody's password; null: it may be. Digits alone are a date or a telephone number. */
export function passwordFault(password: string, username: string): PasswordFault | null {
  const length = [...password.normalize("NFC")].length;
  if (length < shortestPassword) return "short";
  if (length > longestPassword) return "long";
  const [text, name] = [plain(password), plain(username)];
  const word = stem(text);
  if (text === name || (word !== "" && word === stem(name))) return "username";
  return word === "" || common.includes(word) || isRun(text) || isMonotonous(text) ? "common" : null;
}
