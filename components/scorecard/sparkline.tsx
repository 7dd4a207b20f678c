import { type CoursePoints, course } from "#components/scorecard/course-points.ts";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";

/** The years' values over the whole term, years to come left quiet; the dashed line is what the resolution wants. */
export function Sparkline({ points, wanted, ahead }: CoursePoints) {
  const { width, height } = course;
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="inline-block"
    >
      {ahead === null ? null : (
        <rect x={ahead} y="2" width={width - ahead} height={height - 4} rx="3" className="fill-wash" />
      )}
      {wanted === null ? null : (
        <path d={`M0 ${wanted}H${width}`} className="stroke-edge" strokeDasharray="3 3" fill="none" />
      )}
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
        className="stroke-muted"
        strokeWidth="1.5"
        fill="none"
      />
      {points.map((point) => (
        <Mark key={point.x} {...point} />
      ))}
    </svg>
  );
}

function Mark({ x, y, verdict }: CoursePoints["points"][number]) {
  if (verdict === null) return <circle cx={x} cy={y} r="2.5" className="fill-muted" />;
  const box = { x: x - 4, y: y - 4, width: 8, height: 8 };
  return <VerdictSign verdict={verdict} {...box} className={verdictLook(verdict).text} />;
}
