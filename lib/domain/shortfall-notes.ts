import type { Figures } from "#lib/domain/figures.ts";
import type { TargetTrace } from "#lib/domain/trace.ts";

/** The cause of a figure that fell short, as those who entered it noted it beside the figure. */
export type ShortfallNote = { criterion: string; branch: string | null; year: number; note: string };

/** The notes beside the entered figures by which a target was missed: those of whole years are the ones that handing in asks for. */
export const shortfallNotes = ({ criteria }: TargetTrace, figures: Figures): ShortfallNote[] =>
  criteria.flatMap(({ criterion, courses }) => {
    if (criterion.source !== "entered") return [];
    return courses.flatMap(({ branch, years, rule }) =>
      years.flatMap(({ year, partial, verdict }): ShortfallNote[] => {
        const decides = rule.rule === "one case is enough" && rule.year === year;
        if (verdict !== "missed" && !decides) return [];
        const figure = partial
          ? figures.partialResult(criterion.code, branch)
          : figures.results(criterion.code, branch).get(year);
        return figure?.note === undefined
          ? []
          : [{ criterion: criterion.code, branch, year, note: figure.note }];
      }),
    );
  });
