"use client";

import { useLocale } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Input } from "#components/ui/input.tsx";
import { isDay } from "#lib/domain/day.ts";
import { formatDay } from "#lib/wording/format.ts";

/** A day, and under it the same day as the office writes it: the browser draws the field in its own language. */
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
      {isDay(day) ? <span className="mt-1 block text-small text-muted">{formatDay(day, locale)}</span> : null}
    </>
  );
}
