/** The year to be filled that a head names; null for none, or for several as in "2021–2025". */
export function yearIn(text: string, years: readonly number[]): number | null {
  const named = [...text.matchAll(/(?<!\d)\d{4}(?!\d)/gu)].map(([year]) => Number(year));
  const [year, ...others] = named;
  return year !== undefined && others.length === 0 && years.includes(year) ? year : null;
}
