import { useTranslations } from "next-intl";
import { ReasonForm } from "#components/forms/reason-form.tsx";
import type { FormAction } from "#components/forms/use-standing-form.ts";

type ArchiveFormProps = { action: FormAction; move: "archive" | "restore"; name: string };

/** Puts a review away or brings it back, with the reason. */
export function ArchiveForm({ action, move, name }: ArchiveFormProps) {
  const t = useTranslations("review.archive");
  const words = move === "archive" ? (["reason", "do"] as const) : (["restoreReason", "restoreDo"] as const);
  return (
    <ReasonForm
      action={action}
      label={t(words[0])}
      button={t(words[1])}
      of={name}
      draft={`${move} ${name}`}
    />
  );
}
