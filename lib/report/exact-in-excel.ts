/** Excel keeps fifteen digits of a number: a decimal with more would come back as another one. */
export const exactInExcel = (decimal: string): boolean =>
  decimal.replace(/[-.]/g, "").replace(/^0+/, "").length <= 15;
