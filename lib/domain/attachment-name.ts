import { type AttachmentType, attachmentTypes } from "#lib/domain/attachment.ts";
import { cutName, seenName } from "#lib/domain/file-name.ts";

/** Endings of what may be attached, the other spelling of one too. */
const endings = [...Object.values(attachmentTypes).map(({ ending }) => ending), "jpeg"];
const ownEnding = new RegExp(`\\.(?:${endings.join("|")})$`, "i");

/**
 * The name that a file is kept and handed out under: what follows the last slash of a path, in NFC, without what names
 * cannot hold, of a length that every system takes, and with the ending of what it is, whatever it was called.
 */
export function attachmentName(given: string, type: AttachmentType): string {
  const stem = cutName(seenName(given).replace(ownEnding, "")).replace(/^[. ]+|[. ]+$/g, "");
  return `${stem === "" ? "minh-chung" : stem}.${attachmentTypes[type].ending}`;
}
