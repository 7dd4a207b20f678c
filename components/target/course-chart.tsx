"use client";

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import { boundLines } from "#components/target/bound-lines.ts";
import { BoundName } from "#components/target/bound-name.tsx";
import type { ChartData } from "#components/target/chart-data.ts";
import { ChartMark } from "#components/target/chart-mark.tsx";

export type ChartWords = {
  title: string;
  description: string;
  /** The name of the dashed line. */
  name: string;
  toCome: string;
  drawing: string;
  away: string;
};

export type CourseChartProps = { chart: ChartData; words: ChartWords };

const tick = { className: "fill-muted text-small" };
/** Room above for the figures of the highest mark, at the right for the name of the line. */
const margin = { top: 44, right: 92, bottom: 4, left: 0 };

/** A criterion over the years: its values, the resolution's dashed line, and the years to come as a quiet ground. */
export function CourseChart({ chart, words }: CourseChartProps) {
  const { years, points, bounds, toCome, axis } = chart;
  const [first = 0, last = first] = [years.at(0), years.at(-1)];
  const partial = points.find((point) => point.partial)?.year;
  const steps = boundLines(bounds);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={points}
        margin={margin}
        role="img"
        title={words.title}
        desc={words.description}
        accessibilityLayer={false}
      >
        {toCome === null ? null : (
          <ReferenceArea
            x1={toCome.from - 0.5}
            x2={toCome.to + 0.5}
            className="text-wash"
            fill="currentColor"
            fillOpacity={1}
            radius={8}
            label={{ value: words.toCome, className: "fill-muted text-small" }}
          />
        )}
        <CartesianGrid vertical={false} className="stroke-line" stroke="currentColor" />
        <XAxis
          dataKey="year"
          type="number"
          domain={[first - 0.5, last + 0.5]}
          ticks={years}
          tickFormatter={(year: number) => (year === partial ? `${year}*` : String(year))}
          tick={tick}
          tickLine={false}
          axisLine={false}
        />
        <YAxis
          type="number"
          domain={[axis.low, axis.high]}
          ticks={axis.ticks.map(({ value }) => value)}
          tickFormatter={(value: number) => axis.ticks.find((each) => each.value === value)?.text ?? ""}
          tick={tick}
          tickLine={false}
          axisLine={false}
          width={60}
        />
        {steps.map(({ key, segment, name }) => (
          <ReferenceLine
            key={key}
            segment={segment}
            label={
              name === null
                ? undefined
                : ({ viewBox }) => (
                    <BoundName viewBox={viewBox} name={words.name} demand={name} last={segment[1].x > last} />
                  )
            }
            className="text-accent"
            stroke="currentColor"
            strokeWidth={1.75}
            strokeDasharray="6 4"
          />
        ))}
        <Line
          dataKey="value"
          isAnimationActive={false}
          className="text-muted"
          stroke="currentColor"
          strokeWidth={2}
          dot={({ key, cx = 0, cy = 0, payload }) => (
            <ChartMark key={key} x={cx} y={cy} point={payload} bounds={bounds} />
          )}
          activeDot={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
