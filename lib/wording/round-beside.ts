import type Fraction from "fraction.js";

/**
 * The number to print for `value`: 0 to 2 decimals, and more only where 2 would lie: where the printed number would lie
 * otherwise beside one of `bounds`, or beside 0, than the value does (99,996 below 100 is 99,99). Where rounding to the
 * nearest would lie, it is rounded towards `losing`, the side that is worse.
 */
export function roundBeside(value: Fraction, bounds: Fraction[], losing: "down" | "up"): Fraction {
  const tells = (shown: Fraction): boolean =>
    shown.compare(0) === value.compare(0) &&
    bounds.every((bound) => shown.compare(bound) === value.compare(bound));
  const nearest = value.round(2);
  if (tells(nearest)) return nearest;
  for (let places = 2; places < 40; places += 1) {
    const shown = losing === "down" ? value.floor(places) : value.ceil(places);
    if (tells(shown)) return shown;
  }
  return value;
}
