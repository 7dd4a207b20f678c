import { useTranslations } from "next-intl";
import { useReviewWords } from "#components/scorecard/review-words.ts";
import { ShareBar } from "#components/scorecard/share-bar.tsx";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import { type Group, groups } from "#lib/domain/resolution.ts";
import type { Scorecard, Tally } from "#lib/domain/scorecard.ts";
import { targetsOf } from "#lib/domain/tally.ts";
import { verdicts } from "#lib/domain/verdict.ts";

type SummarySlideProps = {
  scorecard: Scorecard;
  organisation: string;
  /** Years whose figures are not approved. */
  unapproved: number[];
};

/** The whole review on one page: how each group stands. */
export function SummarySlide({ scorecard, organisation, unapproved }: SummarySlideProps) {
  const t = useTranslations("presentation");
  const say = useTranslations("scorecard");
  const { title } = useReviewWords(scorecard);
  const differing = scorecard.rows.filter(({ differs }) => differs).length;
  const concluded = scorecard.rows.some(({ conclusion }) => conclusion !== null);
  return (
    <>
      <p className="kicker">{organisation}</p>
      <h1 className="heading">{title}</h1>
      <div className="middle grid items-start gap-x-16 gap-y-10 md:grid-cols-2">
        {groups.map((group) => (
          <GroupTally key={group} group={group} tally={scorecard.tally[group]} />
        ))}
      </div>
      <p className="text-muted">
        {t(`basis.${scorecard.basis}`)}
        {concluded ? ` · ${t("differing", { count: differing })}` : null}
        {unapproved.length === 0 ? null : (
          <>
            {" · "}
            <span className="text-caution">
              {say("unapproved", { count: unapproved.length, years: unapproved.join(", ") })}
            </span>
          </>
        )}
      </p>
    </>
  );
}

function GroupTally({ group, tally }: { group: Group; tally: Tally }) {
  const t = useTranslations();
  const counts = verdicts
    .map((verdict) => ({ verdict, count: tally[verdict] }))
    .filter(({ count }) => count > 0);
  return (
    <section>
      <h2 className="flex items-baseline justify-between gap-6 font-semibold">
        {t(`group.${group}`)}
        <span className="font-normal whitespace-nowrap text-muted">
          {t("scorecard.tally", { count: String(tally["met or exceeded"]), total: String(targetsOf(tally)) })}
        </span>
      </h2>
      <ul className="mt-4 flex flex-wrap gap-x-14 gap-y-4">
        {counts.map(({ verdict, count }) => (
          <li key={verdict} className={verdictLook(verdict).text}>
            <span className="figure block">{count}</span>
            <span className="flex items-center gap-3 font-medium">
              <VerdictSign verdict={verdict} />
              {t(`verdict.${verdict}`)}
            </span>
          </li>
        ))}
      </ul>
      <ShareBar counts={counts} />
    </section>
  );
}
