import { useTranslations } from "next-intl";
import { ShareBar } from "#components/scorecard/share-bar.tsx";
import { Card } from "#components/ui/card.tsx";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import type { Group } from "#lib/domain/resolution.ts";
import type { Tally } from "#lib/domain/scorecard.ts";
import { targetsOf, toldVerdicts } from "#lib/domain/tally.ts";

/** How a group stands: a large figure for each verdict, and their shares. */
export function TallyCard({ group, tally }: { group: Group; tally: Tally }) {
  const t = useTranslations();
  const counts = toldVerdicts((verdict) => tally[verdict]).map((verdict) => ({
    verdict,
    count: tally[verdict],
  }));
  return (
    <Card
      title={t(`group.${group}`)}
      aside={t("scorecard.tally", {
        count: String(tally["met or exceeded"]),
        total: String(targetsOf(tally)),
      })}
      className="break-inside-avoid print:px-4 print:py-2.5"
    >
      <ul className="flex flex-wrap gap-x-8 gap-y-3">
        {counts.map(({ verdict, count }) => (
          <li key={verdict} className={count === 0 ? "text-muted" : verdictLook(verdict).text}>
            <span className="block text-tally font-semibold">{count}</span>
            <span className="flex items-center gap-1.5 text-small font-medium">
              <VerdictSign verdict={verdict} />
              {t(`verdict.${verdict}`)}
            </span>
          </li>
        ))}
      </ul>
      <ShareBar counts={counts} />
    </Card>
  );
}
