type Share = { value: string; denominator: string };

/** `64/65`, and as the screen writes it: `64/65 = 98,46%`. No two parts can take the same letters: it may be any text. */
const ratio = /^([^/／=]+)[/／]([^/／=]+)(?:=[\d.,\s]+[%％]\s*)?$/u;

/** The fields of a share whose first one was given a whole ratio: numerator and denominator each in its own. */
export function splitRatio<Fields extends Share>(typed: Fields): Fields {
  const [, numerator, denominator] = ratio.exec(typed.value) ?? [];
  return numerator === undefined || denominator === undefined
    ? typed
    : { ...typed, value: numerator.trim(), denominator: denominator.trim() };
}
