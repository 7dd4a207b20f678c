import { useTranslations } from "next-intl";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { TextField } from "#components/ui/field.tsx";
import { FileField } from "#components/ui/file-field.tsx";

/** A resolution file to begin with; whatever is wrong with it stands under it, each fault with its place. */
export function ResolutionFileField({ form: { state, shown } }: { form: StandingForm }) {
  const t = useTranslations("office");
  return (
    <>
      <FileField
        key={`file ${state.answer}`}
        name="file"
        label={t("file")}
        hint={t("fileHint")}
        required
        accept=".json,application/json"
        error={state.errors.file && <span className="whitespace-pre-line">{state.errors.file}</span>}
      />
      <TextField
        key={`code ${state.answer}`}
        name="fileCode"
        label={t("fileCode")}
        hint={t("fileCodeHint")}
        defaultValue={shown("fileCode", "")}
        error={state.errors.fileCode}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </>
  );
}
