import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import type { Term } from "#lib/domain/resolution.ts";
import type { CourseTrace, YearTrace } from "#lib/domain/trace.ts";
import type { ValueVerdict } from "#lib/domain/verdict.ts";

const width = 72;
const height = 28;
const margin = 5;

/** A number only for drawing; verdicts never see it. */
function drawn({ value }: YearTrace): number | null {
  if (value === null || value.measure === "yes-no" || value.measure === "rating") return null;
  return value.measure === "quantity" ? value.value.valueOf() : value.percent.valueOf();
}

function bound({ threshold }: YearTrace): number | null {
  const value = typeof threshold?.value === "string" ? Number(threshold.value) : Number.NaN;
  return Number.isNaN(value) ? null : value;
}

type Point = { x: number; value: number; year: YearTrace };

/** The years' values over the whole term, years to come left quiet; the dashed line is what the resolution wants. */
export function Sparkline({ course, term }: { course: CourseTrace; term: Term }) {
  const step = (width - 2 * margin) / Math.max(term.lastYear - term.firstYear, 1);
  const at = (year: number) => margin + (year - term.firstYear) * step;
  const points = course.years.flatMap((year): Point[] => {
    const value = drawn(year);
    return value === null || year.partial ? [] : [{ x: at(year.year), value, year }];
  });
  const wanted = points.map(({ year }) => bound(year)).findLast((value) => value !== null) ?? null;
  const last = points.at(-1);
  if (last === undefined) return null;
  const all = [...points.map(({ value }) => value), ...(wanted === null ? [] : [wanted])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = (value: number) =>
    high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin);
  const to = last.x + step / 2;
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="inline-block"
    >
      {to < width - margin ? (
        <rect x={to} y="2" width={width - to} height={height - 4} rx="3" className="fill-wash" />
      ) : null}
      {wanted === null ? null : (
        <path d={`M0 ${y(wanted)}H${width}`} className="stroke-edge" strokeDasharray="3 3" fill="none" />
      )}
      <polyline
        points={points.map(({ x, value }) => `${x},${y(value)}`).join(" ")}
        className="stroke-muted"
        strokeWidth="1.5"
        fill="none"
      />
      {points.map(({ x, value, year }) => (
        <Mark key={year.year} x={x} y={y(value)} verdict={year.verdict} />
      ))}
    </svg>
  );
}

function Mark({ x, y, verdict }: { x: number; y: number; verdict: ValueVerdict | null }) {
  if (verdict === null) return <circle cx={x} cy={y} r="2.5" className="fill-muted" />;
  const box = { x: x - 4, y: y - 4, width: 8, height: 8 };
  return <VerdictSign verdict={verdict} {...box} className={verdictLook(verdict).text} />;
}
