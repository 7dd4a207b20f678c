import "server-only";

/** What the rows of a term are found by while it is brought in: ids by code. */
export type Ids = {
  organisation: string;
  term: string;
  branches: Map<string, string>;
  targets: Map<string, string>;
  criteria: Map<string, string>;
};

/** Every code of a resolution file was checked when it was read, so an unknown one is a defect. */
export function idOf(ids: Map<string, string>, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`unknown code ${code}`);
  return id;
}
