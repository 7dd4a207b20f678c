import { CircleCheck, Hourglass, PencilLine } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { YearState } from "#lib/domain/year-move.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

export type YearStandingProps = {
  state: YearState;
  /** Who moved the year last; null where nobody has yet. */
  by: string | null;
  at: Date;
  note: string | null;
  /** Where the year is handed in and approved; without it no link is shown. */
  submit?: string;
  className?: string;
};

const looks = {
  draft: { Icon: PencilLine, look: "bg-open-wash text-open" },
  submitted: { Icon: Hourglass, look: "bg-running-wash text-running" },
  approved: { Icon: CircleCheck, look: "bg-met-wash text-met" },
} as const;

const links = { draft: "link", submitted: "linkApprove", approved: "linkShow" } as const;

/** How a year stands, who moved it there, when, and what they said. */
export function YearStanding({ state, by, at, note, submit, className = "" }: YearStandingProps) {
  const t = useTranslations("handIn");
  const locale = useLocale() as Locale;
  const { Icon, look } = looks[state];
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
      {by === null ? null : (
        <span className="text-muted">{t("by", { name: by, moment: formatMoment(at, locale) })}</span>
      )}
      {submit === undefined ? null : (
        <LinkButton href={submit} className="ml-auto print:hidden">
          {t(links[state])}
        </LinkButton>
      )}
      {note === null ? null : <span className="basis-full">{t("said", { note })}</span>}
    </div>
  );
}
