import { useContext } from "react";
import { PersonContext } from "#components/forms/person-context.tsx";
import type { StandingForm } from "#components/forms/use-standing-form.ts";

/** What every form over something stored carries: the version that saving replaces, and who typed. */
export function FormStamp({ form }: { form: StandingForm }) {
  return (
    <>
      <input type="hidden" name="version" value={form.version} />
      <input type="hidden" name="user" value={useContext(PersonContext) ?? ""} />
    </>
  );
}
