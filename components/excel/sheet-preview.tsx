"use client";

import { useTranslations } from "next-intl";
import { ChangeTable } from "#components/excel/change-table.tsx";
import { SheetConflict } from "#components/excel/sheet-conflict.tsx";
import { Button } from "#components/ui/button.tsx";
import { type SheetPreview as Preview, sourceName } from "#lib/forms/sheet-import.ts";

type SheetPreviewProps = { preview: Preview; action: (form: FormData) => void; pending: boolean };

/** What the file would change, and the button that stores it. */
export function SheetPreview({ preview, action, pending }: SheetPreviewProps) {
  const t = useTranslations("excel.import");
  const { changes, conflicts, unchanged, carried, file } = preview;
  const count = changes.length + conflicts.length;
  const lines = changes.flatMap(({ fields }) => fields).length;
  return (
    <form action={action} aria-label={t("preview")} className="space-y-5">
      <div role="status">
        <h2 className="text-section font-semibold">{t("preview")}</h2>
        <p className="mt-1 text-muted">
          {count === 0 ? t("nothing") : t("found", { lines, changes: changes.length, unchanged })}
        </p>
      </div>
      {changes.length === 0 ? null : <ChangeTable changes={changes} />}
      {conflicts.length === 0 ? null : (
        <section>
          <h3 className="font-semibold">{t("conflicts")}</h3>
          <p className="mb-3 text-muted">{t("conflictsExplain")}</p>
          <div className="space-y-3">
            {conflicts.map((conflict) => (
              <SheetConflict key={conflict.id} conflict={conflict} />
            ))}
          </div>
        </section>
      )}
      {count === 0 ? null : (
        <div className="sticky bottom-0 z-10 border-t border-line bg-ground py-3.5 print:hidden">
          <input type="hidden" name="carried" value={carried} readOnly />
          <input type="hidden" name={sourceName} value={file} readOnly />
          <Button variant="primary" disabled={pending}>
            {pending
              ? t("storing")
              : conflicts.length === 0
                ? t("store", { count: String(lines) })
                : t("storeChosen")}
          </Button>
        </div>
      )}
    </form>
  );
}
