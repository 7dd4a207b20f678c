/** What a form that moves a year answers; after a refusal `note` and `acknowledged` hold what was sent. */
export type MoveFormState = {
  kind: "untouched" | "refused" | "done";
  text: string;
  note: string;
  acknowledged: string[];
};

export const untouchedMove: MoveFormState = { kind: "untouched", text: "", note: "", acknowledged: [] };
