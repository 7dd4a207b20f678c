import { useTranslations } from "next-intl";
import type { FormAction } from "#components/forms/use-standing-form.ts";
import { ArchiveForm } from "#components/review/archive-form.tsx";
import { Card } from "#components/ui/card.tsx";

export type ArchivedTarget = { code: string; text: string; moment: string; restore: FormAction };

/** The targets that were put away, each with the way back. */
export function ArchivedTargets({ targets }: { targets: ArchivedTarget[] }) {
  const t = useTranslations("builder.list");
  if (targets.length === 0) return null;
  return (
    <Card title={t("archived")} aside={t("archivedExplain")} className="mt-8 print:hidden">
      <ul className="grid gap-6">
        {targets.map(({ code, text, moment, restore }) => (
          <li key={code} data-archived={code} className="grid gap-3">
            <p className="font-medium text-pretty">
              {code} · {text}
              <span className="ml-2 font-normal text-muted">{t("archivedOn", { moment })}</span>
            </p>
            <ArchiveForm move="restore" name={t("named", { code })} action={restore} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
