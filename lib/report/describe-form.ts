import type { Report, Standing } from "#lib/domain/report.ts";
import type { Frame } from "#lib/report/drawing.ts";
import { partyForm } from "#lib/report/party-form.ts";
import { formatLongDay, inVietnam } from "#lib/wording/format.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

export type PartyHead = Omit<Frame, "title" | "subject" | "opening">;

/** The head of a Party document. Number and day stay blank until they are entered. */
export function describeForm(report: Report, standing: Standing): PartyHead {
  const { organisation, documents } = report;
  const { superior, committee, symbol } = partyForm(organisation, documents);
  const { number, on } = standing.kind === "frozen" ? standing.formalities : {};
  return {
    author: organisation.committee ?? organisation.name,
    keywords: standing.kind === "draft" ? [] : [`version:${standing.version}`, `sha256:${standing.hash}`],
    made: standing.kind === "draft" ? null : madeOn(standing.at),
    superior,
    committee,
    number: number ?? null,
    // Some enter it whole, "15-BC/ĐU".
    symbol: number !== undefined && /[-/]/.test(number) ? "" : symbol,
    party: t("report.party"),
    kind: t("report.kind"),
    place: organisation.place ?? t("report.placeBlank"),
    day: on === undefined ? null : formatLongDay(on),
    year: yearOf(report),
    marks: marksOf(report, standing),
    foot:
      standing.kind === "draft"
        ? null
        : t("report.frozen", { version: String(standing.version), hash: standing.hash }),
  };
}

const madeOn = (at: string): number[] => inVietnam(new Date(at)).slice(0, 19).split(/[-T:]/).map(Number);

/** A document is a draft until it has its number and its day, and says so where figures were not approved. */
function marksOf({ unapprovedYears }: Report, standing: Standing): string[] {
  const issued =
    standing.kind === "frozen" &&
    standing.formalities.number !== undefined &&
    standing.formalities.on !== undefined;
  const years = withLastHeld(unapprovedYears);
  return [
    ...(issued ? [] : [t("report.draft")]),
    ...(unapprovedYears.length === 0
      ? []
      : [t("report.unapproved", { count: unapprovedYears.length, years })]),
  ];
}

/** No year stands alone on the second of two lines. */
const withLastHeld = (years: number[]): string => years.join(", ").replace(/, (\d+)$/, ",\u00a0$1");

/** The year in which the meeting was held, as far as it is known: a year nobody entered would be an invented one. */
const yearOf = ({ scorecard: { review } }: Report): string => review.heldOn?.slice(0, 4) ?? "…";
