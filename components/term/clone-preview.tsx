import { useLocale, useTranslations } from "next-intl";
import type { CloneChange, Cloned, ClonedTargets } from "#lib/domain/clone-targets.ts";
import { type Group, groups, type Term } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { wordDemands } from "#lib/wording/word-demand.ts";

type ClonePreviewProps = { cloned: ClonedTargets; term: Term };

/** What a term would begin with: every target with what it would demand, and what has to be looked at. */
export function ClonePreview({ cloned, term }: ClonePreviewProps) {
  const group = useTranslations("group");
  return (
    <div className="grid gap-6">
      {groups.map((each) => (
        <section key={each} aria-label={group(each)}>
          <h3 className="mb-2 font-semibold">{group(each)}</h3>
          <GroupList group={each} cloned={cloned} term={term} />
        </section>
      ))}
    </div>
  );
}

function GroupList({ group, cloned, term }: ClonePreviewProps & { group: Group }) {
  const t = useTranslations("terms");
  const locale = useLocale();
  const words = changesByCode(cloned.words);
  const changes = changesByCode(cloned.criteria);
  const targets = cloned.targets.filter((target) => target.group === group);
  if (targets.length === 0) return <p className="text-muted">{t("noTargets")}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {targets.map((target) => (
        <li key={target.code} data-target={target.code} className="grid grid-cols-[3rem_1fr] gap-x-3 py-3">
          <span className="text-muted">{target.code}</span>
          <div className="min-w-0">
            <p className="font-medium">{target.text}</p>
            <Changes changes={words.get(target.code)} />
            <ul className="mt-1.5 grid gap-1.5">
              {target.criteria.map((criterion) => (
                <li key={criterion.code} className="text-small">
                  <span className="text-muted">{criterion.text.replace(/\.$/, "")}: </span>
                  {wordDemands(criterion, yearsOf(term), locale)}
                  <Changes changes={changes.get(criterion.code)} />
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}

const changesByCode = (cloned: Cloned[]) => new Map(cloned.map(({ code, changes }) => [code, changes]));

function Changes({ changes = [] }: { changes: CloneChange[] | undefined }) {
  const t = useTranslations("terms.change");
  return changes.map((change) => (
    <span key={change.kind} className="mt-0.5 block text-small font-medium text-caution">
      {sayChange(change, t)}
    </span>
  ));
}

function sayChange(change: CloneChange, t: ReturnType<typeof useTranslations<"terms.change">>): string {
  switch (change.kind) {
    case "thresholds":
      return t("thresholds", { left: change.left });
    case "due year":
      return t("dueYear", { from: String(change.from), to: String(change.to) });
    case "baseline":
      return t("baseline", { year: String(change.year) });
    case "wording":
      return t("wording", { years: change.years.join(", ") });
  }
}
