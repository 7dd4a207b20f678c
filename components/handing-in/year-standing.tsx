import { CircleCheck, Hourglass, PencilLine } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { YearMove, YearState } from "#lib/domain/year-move.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

export type YearStandingProps = {
  state: YearState;
  /** The last move; null where nobody has moved the year yet. */
  moved: { move: YearMove; by: string | null; at: Date; note: string | null } | null;
  /** Where the year is handed in and approved, and whether this person can do so now; without it no link is shown. */
  next?: { href: string; mayMove: boolean };
  className?: string;
};

const looks = {
  draft: { Icon: PencilLine, look: "bg-open-wash text-open" },
  submitted: { Icon: Hourglass, look: "bg-running-wash text-running" },
  approved: { Icon: CircleCheck, look: "bg-met-wash text-met" },
} as const;

const links = { draft: "link", submitted: "linkApprove", approved: "linkProgress" } as const;

/** How a year stands, who moved it there, when, and what they said. */
export function YearStanding({ state, moved, next, className = "" }: YearStandingProps) {
  const t = useTranslations("handIn");
  const locale = useLocale() as Locale;
  const { Icon, look } = looks[state];
  const name = moved?.by ?? t("nobody");
  return (
    <div
      role="status"
      data-year-state={state}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 ${className}`}
    >
      <span className={`inline-flex items-center gap-1.5 rounded-control px-2.5 py-1 font-medium ${look}`}>
        <Icon aria-hidden="true" className="size-4" />
        {t(`standing.${state}`)}
      </span>
      {moved === null ? null : (
        <span className="text-muted">
          {t(`moved.${moved.move}`, { name, moment: formatMoment(moved.at, locale) })}
        </span>
      )}
      {next === undefined ? null : (
        <LinkButton href={next.href} className="ml-auto print:hidden">
          {t(next.mayMove ? links[state] : "linkProgress")}
        </LinkButton>
      )}
      {moved === null || moved.note === null ? null : (
        <span className="basis-full">{t(`said.${moved.move}`, { note: moved.note })}</span>
      )}
    </div>
  );
}
