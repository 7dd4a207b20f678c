type BoundNameProps = {
  /** The stroke's own room on the drawing. */
  viewBox: { x?: number; y?: number; width?: number };
  name: string;
  demand: string;
  /** The line ends at the chart's right side, where there is room for its whole name. */
  last: boolean;
};

/** What the dashed line is called: at its right end in full, on an earlier step its figure alone. */
export function BoundName({ viewBox: { x = 0, y = 0, width = 0 }, name, demand, last }: BoundNameProps) {
  if (!last)
    return (
      <text
        x={x + 6}
        y={y - 6}
        strokeWidth="4"
        paintOrder="stroke"
        className="fill-accent stroke-ground text-small font-medium"
      >
        {demand}
      </text>
    );
  return (
    <text x={x + width + 8} y={y} className="fill-accent text-small font-semibold">
      <tspan dy="-0.15em">{name}</tspan>
      <tspan x={x + width + 8} dy="1.25em">
        {demand}
      </tspan>
    </text>
  );
}
