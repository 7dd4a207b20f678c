const longest = 40;

/** The letters and digits of a Vietnamese name as an address takes them: no accents, words joined by a hyphen. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");

/**
 * A code for a new branch, made of its name: "Chi bộ Kinh tế ngành" → `kinh-te-nganh`; with a number where another one
 * has it, or where it is the one word that addresses below an organisation keep for themselves.
 */
export function codeOfName(name: string, taken: readonly string[]): string {
  const base =
    plain(name)
      .replace(/^chi-bo-(?=.)/, "")
      .slice(0, longest) || "chi-bo";
  const kept = [...taken, "new"];
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : `-${number}`;
    const code = `${base.slice(0, longest - end.length).replace(/-+$/, "")}${end}`;
    if (!kept.includes(code)) return code;
  }
}
