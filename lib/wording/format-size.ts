import { formatDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** The size of a file as file managers say it: `840 KB`, `1,2 MB`; never less than it takes, nor 0. */
export function formatSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.ceil(bytes / kilobyte);
  if (kilobytes < kilobyte) return `${formatDecimal(String(kilobytes), locale)} KB`;
  const tenths = Math.ceil((bytes * 10) / megabyte);
  return `${formatDecimal((tenths / 10).toFixed(1), locale)} MB`;
}
