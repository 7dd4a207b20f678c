import { useTranslations } from "next-intl";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { TextField } from "#components/ui/field.tsx";
import { longestPassword } from "#lib/domain/password-fault.ts";
import { longestText } from "#lib/domain/text-fault.ts";

/** Who will administer the system. Passwords never come back after a refusal. */
export function AdministratorFields({ form }: { form: StandingForm }) {
  const t = useTranslations("setup");
  const { errors, answer } = form.state;
  return (
    <>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextField
          key={`person ${answer}`}
          name="person"
          label={t("person")}
          defaultValue={form.shown("person", "")}
          error={errors.person}
          maxLength={longestText}
          autoComplete="name"
          required
        />
        <TextField
          key={`username ${answer}`}
          name="username"
          label={t("username")}
          hint={t("usernameHint")}
          defaultValue={form.shown("username", "")}
          error={errors.username}
          maxLength={40}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextField
          key={`password ${answer}`}
          type="password"
          name="password"
          label={t("password")}
          hint={t("passwordHint")}
          error={errors.password}
          maxLength={longestPassword}
          autoComplete="new-password"
          required
        />
        <TextField
          key={`again ${answer}`}
          type="password"
          name="again"
          label={t("again")}
          error={errors.again}
          maxLength={longestPassword}
          autoComplete="new-password"
          required
        />
      </div>
      <Roles form={form} />
    </>
  );
}

/** In a small office one person may do more than administer. */
function Roles({ form: { state, shown } }: { form: StandingForm }) {
  const t = useTranslations("setup");
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-medium">{t("roles")}</legend>
      <p className="text-muted">{t("rolesExplain")}</p>
      {(["staff", "committee"] as const).map((role) => (
        <label key={`${role} ${state.answer}`} className="flex items-start gap-2.5">
          <input
            type="checkbox"
            name={role}
            value="yes"
            defaultChecked={shown(role, "") === "yes"}
            className="mt-1 size-4 shrink-0"
          />
          <span>
            <span className="font-medium">{t(`role.${role}`)}</span>
            <span className="block text-small text-muted">{t(`roleExplain.${role}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
