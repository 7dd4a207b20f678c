import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { summaryHref } from "#components/scorecard/document-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { Fold } from "#components/ui/fold.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ChangeList } from "#components/versions/change-list.tsx";
import { FormalitiesForm, type FormalitiesFormProps } from "#components/versions/formalities-form.tsx";
import { groupTallies } from "#components/versions/group-tallies.ts";
import { VersionFacts } from "#components/versions/version-facts.tsx";
import type { FrozenMark, Report } from "#lib/domain/report.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { WordedChanges } from "#lib/wording/word-changes.ts";
import { wordFormalities } from "#lib/wording/word-formalities.ts";

export type VersionCardProps = {
  mark: FrozenMark;
  previous: string | null;
  /** Null where it is not what was frozen. */
  report: Report | null;
  formalitiesVersion: number;
  latest: boolean;
  /** What it says otherwise than the version before; null of the first. */
  changes: WordedChanges[] | null;
  /** The address of the review. */
  path: string;
  term: string;
  /** Enters number, date and signatory; null for those who may not. */
  enter: FormalitiesFormProps["action"] | null;
  /** Who signs, as the organisation has set it. */
  signatory?: string | undefined;
};

const documents = ["pdf", "docx", "xlsx"] as const;
const names = { pdf: "PDF", docx: "Word", xlsx: "Excel" };

/** A frozen version: who and when, its hash, its documents, and what it says otherwise than the one before. */
export function VersionCard({ mark, previous, report, changes, path, term, ...rest }: VersionCardProps) {
  const { formalitiesVersion, latest, enter, signatory } = rest;
  const t = useTranslations("freeze");
  const basis = useTranslations("scorecard.basis");
  const groupNames = useTranslations("group");
  const locale = useLocale();
  const version = String(mark.version);
  const facts: [string, string[]][] = [
    ...(report === null ? [] : reportFacts(report)),
    [t("facts.formalities"), [wordFormalities(mark.formalities, locale)]],
  ];
  return (
    <Card
      data-version={version}
      title={
        <>
          {t("version", { version })}
          {latest ? <span className="font-normal text-muted"> · {t("latest")}</span> : null}
        </>
      }
      aside={t("frozen", { name: mark.by, moment: formatMoment(new Date(mark.at), locale) })}
    >
      <VersionFacts
        facts={facts}
        hashes={[
          [t("facts.hash"), mark.hash],
          ...(previous === null ? [] : [[t("facts.previous"), previous] as [string, string]]),
        ]}
      />
      <nav aria-label={t("documents", { version })} className="mt-4 flex flex-wrap gap-2.5">
        {documents.map((kind) => (
          <LinkButton key={kind} document href={`${path}/report.${kind}?term=${term}&version=${version}`}>
            <Download aria-hidden="true" className="size-4" />
            {names[kind]}
          </LinkButton>
        ))}
        <LinkButton document href={summaryHref(`${path}/report.pdf?term=${term}&version=${version}`)}>
          {t("summary")}
        </LinkButton>
        <LinkButton document href={`${path}/report.pdf?term=${term}&version=${version}&form=archive`}>
          {t("archive")}
        </LinkButton>
        <LinkButton document href={`${path}/versions/${version}/original.json?term=${term}`}>
          {t("text")}
        </LinkButton>
        <LinkButton href={`/verify?hash=${mark.hash}`}>{t("check")}</LinkButton>
      </nav>
      {changes === null ? null : (
        <Fold
          open={latest}
          title={t("difference", {
            version: String(mark.version - 1),
            count: changes.reduce((sum, { lines }) => sum + lines.length, 0),
          })}
        >
          <ChangeList changes={changes} />
        </Fold>
      )}
      {enter === null ? null : (
        <Fold title={t("form.open")}>
          <FormalitiesForm
            action={enter}
            frozen={mark.version}
            upon={formalitiesVersion}
            stands={mark.formalities}
            signatory={signatory}
          />
        </Fold>
      )}
    </Card>
  );

  function reportFacts({ scorecard, unapprovedYears }: Report): [string, string[]][] {
    return [
      [t("facts.basis"), [basis(scorecard.basis)]],
      [t("facts.tally"), groupTallies(scorecard, groupNames, locale)],
      ...(unapprovedYears.length === 0
        ? []
        : [[t("facts.unapproved"), [unapprovedYears.join(", ")]] as [string, string[]]]),
    ];
  }
}
