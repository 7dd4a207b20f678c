import { CircleCheck, CircleSlash, Hourglass, KeyRound, type LucideIcon, ShieldCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { PasswordOrigin } from "#lib/domain/password-origin.ts";
import { formatClock, formatMoment } from "#lib/wording/format.ts";

export type PersonState = {
  deactivatedAt: Date | null;
  passwordOrigin: PasswordOrigin;
  hasFactor: boolean;
  /** Until when tries to sign in wait. */
  waitsUntil: Date | null;
};

type Part = { word: string; look: string; Icon: LucideIcon };

/** Whether a person can sign in, and what stands between; never by colour alone. */
export function PersonStateBadges({ deactivatedAt, passwordOrigin, hasFactor, waitsUntil }: PersonState) {
  const t = useTranslations("people.state");
  const locale = useLocale();
  const parts: Part[] = [];
  if (deactivatedAt !== null)
    parts.push({
      word: t("deactivated", { day: formatMoment(deactivatedAt, locale) }),
      look: "bg-open-wash text-open",
      Icon: CircleSlash,
    });
  else {
    if (waitsUntil !== null)
      parts.push({
        word: t("waits", { time: formatClock(waitsUntil) }),
        look: "bg-missed-wash text-missed",
        Icon: Hourglass,
      });
    if (passwordOrigin === "given")
      parts.push({ word: t("given"), look: "bg-caution-wash text-caution", Icon: KeyRound });
    if (passwordOrigin === "printed")
      parts.push({ word: t("printed"), look: "bg-caution-wash text-caution", Icon: KeyRound });
  }
  if (parts.length === 0) parts.push({ word: t("active"), look: "bg-met-wash text-met", Icon: CircleCheck });
  if (hasFactor) parts.push({ word: t("factor"), look: "bg-met-wash text-met", Icon: ShieldCheck });
  return (
    <span className="inline-flex flex-col items-start gap-1.5">
      {parts.map(({ word, look, Icon }) => (
        <span
          key={word}
          className={`inline-flex items-center gap-1.5 rounded-badge px-2.5 py-1 text-small font-medium ${look}`}
        >
          <Icon aria-hidden="true" className="size-3.5 shrink-0" />
          {word}
        </span>
      ))}
    </span>
  );
}
