"use client";

import { useTranslations } from "next-intl";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { FieldError } from "#components/ui/field-error.tsx";
import { type Role, roles } from "#lib/domain/access.ts";
import { roleField } from "#lib/forms/person-form.ts";

type RoleBoxesProps = { form: StandingForm; held: readonly Role[] };

/** The roles of a person here, each with what it is for; several may be held. */
export function RoleBoxes({ form: { state, shown, version }, held }: RoleBoxesProps) {
  const t = useTranslations("people");
  const name = useTranslations("people.roles");
  const error = state.errors.roles;
  return (
    <fieldset aria-describedby={error === undefined ? undefined : "roles-error"}>
      <legend className="required mb-1.5 font-medium">{t("form.roles")}</legend>
      <div className="grid gap-2.5">
        {roles.map((role) => (
          <label key={role} className="flex items-start gap-2.5">
            <input
              key={`${state.answer} ${version}`}
              type="checkbox"
              name={roleField(role)}
              value="yes"
              defaultChecked={shown(roleField(role), held.includes(role) ? "yes" : "") === "yes"}
              aria-invalid={error === undefined ? undefined : true}
              className="mt-1 size-4 shrink-0"
            />
            <span>
              <span className="font-medium">{name(`${role}.name`)}</span>
              <span className="block text-small text-muted">{name(`${role}.explain`)}</span>
            </span>
          </label>
        ))}
      </div>
      {error === undefined ? null : <FieldError id="roles-error">{error}</FieldError>}
    </fieldset>
  );
}
