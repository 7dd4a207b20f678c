import { CircleCheck, CircleHelp, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { VersionFacts } from "#components/versions/version-facts.tsx";

/** What the system knows of a version that somebody holds: nothing, or which it is and whether it is intact. */
export type VerifyAnswer =
  | { known: false }
  | {
      known: true;
      version: number;
      /** The number of the first version that is not as it was frozen. */
      broken: number | null;
      /** A file that says it was drawn from this version, but is not what the system draws from it. */
      altered: boolean;
      /** The newest version, where there is a newer one. */
      newer: number | null;
      /** The address of the review's versions; null where the version does not say its review any more. */
      versions: string | null;
      hash: string;
      facts: [name: string, lines: string[]][];
    };

const looks = {
  intact: { Icon: CircleCheck, look: "border-met/30 bg-met-wash text-met" },
  altered: { Icon: TriangleAlert, look: "border-caution/30 bg-caution-wash text-caution" },
  broken: { Icon: TriangleAlert, look: "border-missed/30 bg-missed-wash text-missed" },
  unknown: { Icon: CircleHelp, look: "border-line-strong bg-open-wash text-open" },
};

export function VerifyAnswerCard({ answer }: { answer: VerifyAnswer }) {
  const t = useTranslations("verify");
  const kind = kindOf(answer);
  const { Icon, look } = looks[kind];
  const version = !answer.known ? "" : (answer.broken ?? answer.version);
  return (
    <section data-verified={kind} className="overflow-clip rounded-card border border-line">
      <div className={`flex items-start gap-3 border-b p-5 sm:px-6 ${look}`}>
        <Icon aria-hidden="true" className="mt-px size-6 shrink-0" />
        <div>
          <h2 className="text-section font-semibold">{t(kind, { version: String(version) })}</h2>
          <p className="mt-1">{t(`${kind}Explain`)}</p>
        </div>
      </div>
      {answer.known ? (
        <div className="p-5 sm:p-6">
          <VersionFacts facts={answer.facts} hashes={[[t("facts.hash"), answer.hash]]} />
          <p className="mt-4 flex flex-wrap gap-x-2">
            {answer.newer === null ? null : <span>{t("newer", { version: String(answer.newer) })}</span>}
            {answer.versions === null ? null : (
              <Link href={answer.versions} prefetch={false} className="text-accent underline">
                {t("open")}
              </Link>
            )}
          </p>
        </div>
      ) : null}
    </section>
  );
}

function kindOf(answer: VerifyAnswer): keyof typeof looks {
  if (!answer.known) return "unknown";
  if (answer.broken !== null) return "broken";
  return answer.altered ? "altered" : "intact";
}
