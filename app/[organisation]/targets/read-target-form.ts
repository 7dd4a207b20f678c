import "server-only";
import { sentFields } from "#lib/forms/cell-form.ts";
import { type FormState, untouchedForm } from "#lib/forms/form-state.ts";
import { readDeed, withDeed } from "#lib/forms/row-deed.ts";
import { type Beginning, fieldsOfTarget, readTypedTarget, type TypedTarget } from "#lib/forms/target-form.ts";

/** The form again, as it stands after something that stores nothing. */
export const showForm = (typed: TypedTarget): FormState => ({
  ...untouchedForm,
  typed: fieldsOfTarget(typed),
  answer: Date.now(),
});

/** What was typed, and what the button asked for that stores nothing: rows added, moved, removed; null: to be stored. */
export function readTargetForm(
  form: FormData,
  beginning: Beginning,
): { typed: TypedTarget; shown: FormState | null } {
  const typed = readTypedTarget(sentFields(form));
  const asked = String(form.get("do") ?? "save");
  const deed = readDeed(asked);
  if (deed !== null) return { typed, shown: showForm(withDeed(typed, deed, beginning)) };
  return { typed, shown: asked === "refresh" ? showForm(typed) : null };
}
