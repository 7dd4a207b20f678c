/** The columns of results, whatever fields a row has of them. */
const ofResults = ["value", "denominator", "note"];
const ofSingleValues = ["value", "note"];

/**
 * Which column of a block falls into which field of a result, from the first one on. `rows` are the fields of the rows
 * that the block covers. A block of two columns over rows of single values was copied from such rows: its second column
 * is the note. Any other block keeps its shape over rows of shares and of single values, so that no denominator becomes
 * a note; what a row has no field for stays out, and is told of.
 */
export function blockColumns(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const single = rows.every((fields) => !fields.includes("denominator"));
  return single && width <= ofSingleValues.length ? ofSingleValues : ofResults;
}
