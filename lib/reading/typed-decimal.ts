/** A number as it is typed here: with a decimal comma, and no dots between thousands. */
export const typedDecimal = (decimal: string): string => decimal.replace(".", ",");
