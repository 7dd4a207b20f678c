import Fraction from "fraction.js";
import type { Day, Decimal } from "#lib/domain/resolution.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { roundBeside } from "#lib/wording/round-beside.ts";

const marks = { vi: { group: ".", point: "," }, en: { group: ",", point: "." } };

/** `1.234,5` in Vietnamese, `1,234.5` in English. A decimal is printed whole, a fraction with 0 to 2 decimals. */
export function formatDecimal(value: Fraction | Decimal, locale: Locale): string {
  return printDecimal(
    value instanceof Fraction ? roundBeside(value, [], "down") : new Fraction(value),
    locale,
  );
}

/** No space before %, in both languages. */
export function formatPercent(value: Fraction | Decimal, locale: Locale): string {
  return `${formatDecimal(value, locale)}%`;
}

/** A number with finitely many decimals, all of them. */
export function printDecimal(value: Fraction, locale: Locale): string {
  let places = 0;
  while (!value.mul(10n ** BigInt(places)).divisible(1) && places < 40) places += 1;
  const scaled = ((value.n * 10n ** BigInt(places)) / value.d).toString().padStart(places + 1, "0");
  const whole = scaled.slice(0, scaled.length - places);
  const decimals = scaled.slice(scaled.length - places);
  const { group, point } = marks[locale];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value.s < 0n ? "-" : ""}${grouped}${places === 0 ? "" : point}${decimals}`;
}

/** `24/04/2023`; in English, where that could be misread, `24 Apr 2023`. */
export function formatDay(day: Day, locale: Locale): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (locale === "vi") return `${date}/${month}/${year}`;
  const name = new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", { month: "short", timeZone: "UTC" });
  return `${Number(date)} ${name} ${year}`;
}

/** The form of official documents: `ngày 05 tháng 02 năm 2026`; only days below 10 and months 1 and 2 take a 0. */
export function formatLongDay(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** Day and minute in the office's time zone, whatever the server's. */
export function formatMoment(moment: Date, locale: Locale): string {
  return `${formatDay(inVietnam(moment).slice(0, 10), locale)} ${formatClock(moment)}`;
}

/** The day of a moment in the office's time zone, as file names say it. */
export const dayOf = (moment: Date): Day => inVietnam(moment).slice(0, 10);

/** The minute alone, `14:05`, in the office's time zone. */
export const formatClock = (moment: Date): string => inVietnam(moment).slice(11, 16);

/** A moment as the office's clocks and calendars show it, `2023-05-01T09:00:00.000Z` for nine in the morning there. */
export const inVietnam = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 60 * 60 * 1000).toISOString();
