const [firstYear, lastYear] = [1900, 2200];

/**
 * Whether a text is a calendar day, written `yyyy-mm-dd`, that exists (no 30 February) and lies within 1900–2200: other
 * years are slips of the keyboard, and the year 0000 is none in any store.
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const day = new Date(`${text}T00:00:00Z`);
  if (year < firstYear || year > lastYear || Number.isNaN(day.getTime())) return false;
  // What a month does not have is carried into the next one, and then reads otherwise.
  return day.toISOString().startsWith(text);
}
