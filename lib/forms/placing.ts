/** Where something goes among its like: one up, one down, or to a place, counted from 1. */
export type Placing = { to: "up" | "down" | number; code: string };

/** The name of the field that says what goes where. */
export const placingField = "placing";

/** What a button or a choice says, and what it is read as; null for anything else. */
export const placingValue = ({ to, code }: Placing): string => `${to}/${code}`;

export function readPlacing(form: FormData): Placing | null {
  const given = form.get(placingField);
  const [, to, code] = (typeof given === "string" && /^(up|down|\d{1,4})\/(.+)$/.exec(given)) || [];
  if (to === undefined || code === undefined) return null;
  return { to: to === "up" || to === "down" ? to : Number(to), code };
}
