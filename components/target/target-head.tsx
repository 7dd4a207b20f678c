import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import { inTerm, targetHref } from "#components/target/target-place.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import type { Group } from "#lib/domain/resolution.ts";

type TargetHeadProps = {
  organisation: string;
  term: string | undefined;
  numbered: NumberedRow;
  /** Its neighbours in the order of the resolution. */
  neighbours: { before: NumberedRow | undefined; after: NumberedRow | undefined };
  about: string;
  /** Where the target is changed, for those who may. */
  edit?: string | undefined;
};

/** Which target, in the resolution's own words, and how it stands. */
export function TargetHead({ organisation, term, numbered, neighbours, about, edit }: TargetHeadProps) {
  const t = useTranslations();
  const { row, number } = numbered;
  const { code, text, group } = row.target;
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-small">
        <nav aria-label={t("targets.place")}>
          <ol className="flex flex-wrap gap-x-1.5 text-muted">
            <li>
              <Link
                href={inTerm(`/${organisation}/targets`, term)}
                prefetch={false}
                className="font-medium text-accent no-underline hover:underline"
              >
                {t("targets.title")}
              </Link>
            </li>
            <li>› {t(`group.${group}`)}</li>
            <li aria-current="page">
              › {number} ({t("targets.code", { code })})
            </li>
          </ol>
        </nav>
        <nav aria-label={t("targets.neighbours")} className="flex gap-x-4 print:hidden">
          <Neighbour
            {...{ organisation, term, group }}
            of={neighbours.before}
            icon={<ChevronLeft {...icon} />}
          />
          <Neighbour
            {...{ organisation, term, group }}
            of={neighbours.after}
            icon={<ChevronRight {...icon} />}
            after
          />
        </nav>
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <h1 lang="vi" className="max-w-4xl text-title font-semibold tracking-[-0.01em]">
            {text}
          </h1>
          <p className="mt-1 text-muted">{about}</p>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          {edit === undefined ? null : (
            <LinkButton href={edit} className="print:hidden">
              {t("builder.list.edit")}
            </LinkButton>
          )}
          <p
            data-verdict={row.verdict}
            className={`inline-flex items-center gap-2 rounded-control px-4 py-2 text-section font-semibold print:border print:border-line-strong ${verdictLook(row.verdict).badge}`}
          >
            <VerdictSign verdict={row.verdict} />
            {t(`verdict.${row.verdict}`)}
          </p>
        </div>
      </div>
    </>
  );
}

const icon = { "aria-hidden": true, className: "size-4" } as const;

type NeighbourProps = Pick<TargetHeadProps, "organisation" | "term"> & {
  group: Group;
  of: NumberedRow | undefined;
  icon: ReactNode;
  after?: boolean;
};

function Neighbour({ organisation, term, group, of, icon: arrow, after = false }: NeighbourProps) {
  const t = useTranslations();
  if (of === undefined) return null;
  return (
    <Link
      href={targetHref(organisation, of.row.target.code, term)}
      prefetch={false}
      title={of.row.target.text}
      className="inline-flex min-h-6 items-center gap-1 font-medium text-accent no-underline hover:underline"
    >
      {after ? null : arrow}
      {t("targets.target", { number: String(of.number) })}
      {of.row.target.group === group ? null : ` · ${t(`group.${of.row.target.group}`)}`}
      {after ? arrow : null}
    </Link>
  );
}
