"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { CourseChartProps } from "#components/target/course-chart.tsx";

/** The drawing comes only where it is looked at: it weighs more than all else on the page. */
const CourseChart = lazy(() =>
  import("#components/target/course-chart.tsx").then(
    ({ CourseChart }) => ({ default: CourseChart }),
    () => ({ default: NoChart }),
  ),
);

/** The place of a chart, of the height of the chart from the start. Without JavaScript the table beside it says it all. */
export function ChartSlot(props: CourseChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        seen.disconnect();
      },
      { rootMargin: "300px" },
    );
    seen.observe(place.current);
    return () => seen.disconnect();
  }, []);
  const waiting = <p className="pt-24 text-center text-small text-muted">{props.words.drawing}</p>;
  return (
    <div ref={place} data-scripted="" className="chart mt-2 h-72">
      {near ? (
        <Suspense fallback={waiting}>
          <CourseChart {...props} />
        </Suspense>
      ) : (
        waiting
      )}
    </div>
  );
}

function NoChart({ words }: CourseChartProps) {
  return <p className="pt-24 text-center text-small text-muted">{words.away}</p>;
}
