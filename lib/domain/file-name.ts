/** In bytes of UTF-8: with what is put before it in an archive, a file system takes it. */
const longestName = 180;

/** What no file manager takes in a name, what is not seen, and what turns the direction of writing. */
const unfit = /[<>:"|?*]|(?!\s)[\p{Cc}\p{Cf}]/gu;

/** What follows the last slash of a path, in NFC, without what names cannot hold. */
export const seenName = (given: string): string =>
  given
    .toWellFormed()
    .replace(/^.*[/\\]/s, "")
    .replace(unfit, "")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");

/** The beginning of a name, of whole characters, of a length that every system takes. */
export function cutName(name: string): string {
  let left = longestName;
  return [...name]
    .filter((character) => {
      left -= new TextEncoder().encode(character).length;
      return left >= 0;
    })
    .join("");
}

/** The name of a file that somebody sent, as it may be kept and shown; "" where nothing of it may. */
export const fileName = (given: string): string => cutName(seenName(given)).trim();
