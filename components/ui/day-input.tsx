"use client";

import { useLocale } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Input } from "#components/ui/input.tsx";
import { isDay } from "#lib/domain/day.ts";
import { formatDay, formatLongDay } from "#lib/wording/format.ts";

/**
 * A day, and under it the same day in words: the browser draws the field in its own language, where 05/02 may be the
 * second of May, and no attribute of the page changes that.
 */
export function DayInput({ onChange, ...input }: ComponentProps<typeof Input>) {
  const locale = useLocale();
  const [day, setDay] = useState(String(input.defaultValue ?? ""));
  return (
    <>
      <Input
        {...input}
        onChange={(event) => {
          setDay(event.target.value);
          onChange?.(event);
        }}
      />
      {isDay(day) ? (
        <span className="mt-1 block text-small text-muted">
          {locale === "vi" ? formatLongDay(day) : formatDay(day, locale)}
        </span>
      ) : null}
    </>
  );
}
