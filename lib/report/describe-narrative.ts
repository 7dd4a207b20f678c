import type { GroupNarrative, TargetNarrative } from "#lib/domain/narrative.ts";
import type { Report } from "#lib/domain/report.ts";
import { type Group, groups } from "#lib/domain/resolution.ts";
import { describeRemedies } from "#lib/report/describe-remedies.ts";
import type { Paragraph } from "#lib/report/drawing.ts";
import { type Part, secondLevel, textParagraphs, thirdLevel } from "#lib/report/paragraphs.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

type GroupText = keyof GroupNarrative;
type TargetText = Exclude<keyof TargetNarrative, "target" | "remedies">;

/** The five sections of a review (domain-facts), and the opinions where some are kept; null while nothing is written. */
export function describeNarrative(report: Report, results: Paragraph[]): Part[] | null {
  const { situation, lessons, tasks, proposals, opinions, opinionsTakenIn } = report.narrative;
  const part = (
    heading: "tasks" | "proposals" | "opinions" | "opinionsTakenIn",
    text: string | undefined,
  ) => ({
    heading: t(`report.parts.${heading}`),
    body: textParagraphs(text),
  });
  const remedies = { heading: t("report.parts.remedies"), body: describeRemedies(report) };
  const strengths = groups.map((group) => groupPart(report, group, "strengths", "achievements"));
  const sections: Part[] = [
    { heading: t("report.sections.situation"), body: textParagraphs(situation) },
    { heading: t("report.sections.shortcomings"), body: describeShortcomings(report) },
    { heading: t("report.sections.lessons"), body: textParagraphs(lessons) },
    {
      heading: t("report.sections.tasks"),
      body: secondLevel([part("tasks", tasks), remedies, part("proposals", proposals)]),
    },
    {
      heading: t("report.sections.opinions"),
      body: secondLevel([part("opinions", opinions), part("opinionsTakenIn", opinionsTakenIn)]),
    },
  ];
  if ([...sections, ...strengths].every(({ body }) => body.length === 0)) return null;
  const overall = { heading: t("report.parts.overall"), body: results };
  return sections.toSpliced(1, 0, {
    heading: t("report.sections.results"),
    body: secondLevel([overall, ...strengths]),
  });
}

function describeShortcomings(report: Report): Paragraph[] {
  const causes = (["objectiveCauses", "subjectiveCauses"] as const).map((cause) => ({
    heading: t(`report.parts.${cause}`),
    body: groups.flatMap((group) => groupBody(report, group, cause, cause, "led")),
  }));
  return secondLevel([
    {
      heading: t("report.parts.shortcomings"),
      body: thirdLevel(groups.map((group) => groupPart(report, group, "shortcomings", "shortcomings"))),
    },
    { heading: t("report.parts.causes"), body: thirdLevel(causes) },
  ]);
}

const groupPart = (report: Report, group: Group, own: GroupText, ofTargets: TargetText): Part => ({
  heading: t(`group.${group}`),
  body: groupBody(report, group, own, ofTargets, "headed"),
});

/** What is said of a group, then of each of its targets; a group that has no heading of its own leads its text. */
function groupBody(
  { narrative, scorecard }: Report,
  group: Group,
  own: GroupText,
  ofTargets: TargetText,
  named: "headed" | "led",
): Paragraph[] {
  const lead = named === "led" ? t("report.parts.aboutGroup", { group: t(`group.${group}`) }) : null;
  const targets = scorecard.rows.filter(({ target }) => target.group === group);
  return [
    ...textParagraphs(narrative.groups[group]?.[own], lead),
    ...targets.flatMap(({ target }) => {
      const told = narrative.targets.find((each) => each.target === target.code);
      const about = t("report.parts.aboutTarget", { target: target.text.replace(/\.$/, "") });
      return textParagraphs(told?.[ofTargets], about);
    }),
  ];
}
