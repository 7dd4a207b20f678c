/** What the form that freezes a review answers; `basis` is what was chosen, `looked` whether it may stay ticked. */
export type FreezeFormState = {
  kind: "untouched" | "refused" | "not looked" | "done";
  text: string;
  basis: string | null;
  looked: boolean;
};

export const untouchedFreeze: FreezeFormState = { kind: "untouched", text: "", basis: null, looked: false };
