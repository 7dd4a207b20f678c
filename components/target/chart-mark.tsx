import type { ChartBound, ChartPoint } from "#components/target/chart-data.ts";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";

type ChartMarkProps = { x: number; y: number; point: ChartPoint; bounds: ChartBound[] };

const size = 13;

/** A year's mark: its verdict's sign in its colour, the value beside it, on the side away from the dashed line. */
export function ChartMark({ x, y, point, bounds }: ChartMarkProps) {
  const { verdict, text, detail } = point;
  const look = verdict === null ? "text-muted" : verdictLook(verdict).text;
  const lines = [text, ...(detail === null ? [] : [detail])];
  const from = isBelow(point, bounds) ? y + 24 : y - 14 - 16 * (lines.length - 1);
  return (
    <g className={look}>
      {verdict === null ? (
        <circle cx={x} cy={y} r="4.5" fill="currentColor" />
      ) : (
        <VerdictSign
          verdict={verdict}
          x={x - size / 2}
          y={y - size / 2}
          width={size}
          height={size}
          className=""
        />
      )}
      {lines.map((line, at) => (
        <text
          key={line}
          x={x}
          y={from + 16 * at}
          textAnchor="middle"
          strokeWidth="4"
          paintOrder="stroke"
          className={`stroke-ground text-small ${at === 0 ? "font-semibold" : "fill-muted"} ${at === 0 ? (verdict === null ? "fill-ink" : verdictLook(verdict).fill) : ""}`}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Whether the figures stand under the mark: where the line runs above it. */
function isBelow({ year, value }: ChartPoint, bounds: ChartBound[]): boolean {
  const own = bounds.filter(({ from, to }) => from <= year && year <= to);
  return own.length > 0 && own.every((bound) => value < bound.value);
}
