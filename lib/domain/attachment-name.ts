import { type AttachmentType, attachmentTypes } from "#lib/domain/attachment.ts";

/** In bytes of UTF-8: with what is put before it in an archive, a file system takes it. */
const longestStem = 180;

/** What no file manager takes in a name, what is not seen, and what turns the direction of writing. */
const unfit = /[<>:"|?*]|(?!\s)[\p{Cc}\p{Cf}]/gu;

/** Endings of what may be attached, the other spelling of one too. */
const endings = [...Object.values(attachmentTypes).map(({ ending }) => ending), "jpeg"];
const ownEnding = new RegExp(`\\.(?:${endings.join("|")})$`, "i");

/**
 * The name that a file is kept and handed out under: what follows the last slash of a path, in NFC, without what names
 * cannot hold, of a length that every system takes, and with the ending of what it is, whatever it was called.
 */
export function attachmentName(given: string, type: AttachmentType): string {
  const name = given.toWellFormed().replace(/^.*[/\\]/s, "");
  const seen = name.replace(unfit, "").replace(/\s+/g, " ").trim().normalize("NFC");
  const stem = cut(seen.replace(ownEnding, "")).replace(/^[. ]+|[. ]+$/g, "");
  return `${stem === "" ? "minh-chung" : stem}.${attachmentTypes[type].ending}`;
}

/** The beginning of a text, of whole characters. */
function cut(text: string): string {
  let left = longestStem;
  return [...text]
    .filter((character) => {
      left -= new TextEncoder().encode(character).length;
      return left >= 0;
    })
    .join("");
}
