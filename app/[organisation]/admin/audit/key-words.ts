import "server-only";
import type { AuditEvent } from "#app/[organisation]/admin/audit/audit-line.ts";
import { isIn } from "#app/[organisation]/admin/audit/is-in.ts";
import { nameReview } from "#components/review/name-review.ts";
import type { AuditNames } from "#lib/store/audit-names.ts";
import { formatAddress } from "#lib/wording/format-address.ts";
import type { Locale } from "#lib/wording/locale.ts";
import vi from "#lib/wording/messages/vi.json";
import { translator } from "#lib/wording/translate.ts";

/** From what is changed to what it belongs to: a database keeps the parts by length and letter. */
const order = [
  ...["criterion", "target", "review", "section", "group", "version", "branch", "term"],
  ...["username", "account", "address", "by", "reason", "organisation"],
];

/** What an event was about, by names where there are any: codes are for addresses and files. */
export function keyWords(
  { key, object }: Pick<AuditEvent, "key" | "object">,
  names: AuditNames,
  locale: Locale,
): string[] {
  const sayers = partSayers(object, names, locale);
  const parts = key !== null && typeof key === "object" && !Array.isArray(key) ? Object.entries(key) : [];
  return parts
    .filter(([, value]) => value !== null)
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([part, value]) => sayers.get(part)?.(String(value)) ?? String(value));
}

/** What says each part of a key; a part without one, or a word that nothing is known of, stays as it is. */
function partSayers(
  object: string,
  { branches, organisations, terms, reviews }: AuditNames,
  locale: Locale,
): ReadonlyMap<string, (word: string) => string | undefined> {
  const t = translator(locale);
  const term = (word: string): string => {
    const name = terms.get(word) ?? word;
    return object === "term" ? name : t("audit.ofTerm", { name });
  };
  const review = (word: string): string | undefined => {
    const found = reviews.get(word);
    return found && nameReview(found, found.term, (kind) => t(`review.kinds.${kind}`));
  };
  const section = (word: string) =>
    isIn(word, vi.narrative.part) ? t(`narrative.part.${word}`, { number: "" }) : word;
  return new Map<string, (word: string) => string | undefined>([
    ["branch", (word) => branches.get(word)],
    ["organisation", (word) => organisations.get(word)],
    ["term", term],
    ["review", review],
    ["address", formatAddress],
    ["version", (version) => t("audit.version", { version })],
    ["section", section],
    ["group", (word) => (isIn(word, vi.group) ? t(`group.${word}`) : word)],
    ["by", (word) => (isIn(word, vi.audit.way) ? t(`audit.way.${word}`) : word)],
    ["reason", (word) => (isIn(word, vi.audit.reason) ? t(`audit.reason.${word}`) : word)],
  ]);
}
