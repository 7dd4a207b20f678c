import { useTranslations } from "next-intl";
import { ShownCriteria } from "#components/target-table/shown-criteria.tsx";
import { Button } from "#components/ui/button.tsx";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { SendButton } from "#components/ui/send-button.tsx";
import {
  type ShownTarget,
  shownName,
  shownRows,
  type TargetsPreview,
  tickName,
} from "#lib/forms/target-table-import.ts";

type TargetsFormProps = {
  preview: TargetsPreview;
  action: (form: FormData) => void;
  pending: boolean;
  /** Columns or groups were chosen otherwise since: the table is to be read again first. */
  outdated: boolean;
};

/** The targets that a table would make, each to be compared with its words, ticked or left out. */
export function TargetsForm({ preview, action, pending, outdated }: TargetsFormProps) {
  const t = useTranslations("targetTable");
  const { targets, carried, seen } = preview;
  const unsure = targets.filter(({ criteria }) => criteria.some(({ notes }) => notes.length > 0)).length;
  return (
    <form action={action} aria-label={t("preview")} className="space-y-5">
      <div role="status">
        <h2 className="text-section font-semibold">{t("preview")}</h2>
        <p className="mt-1 text-muted">
          {targets.length === 0 ? t("nothing") : t("found", { count: targets.length, unsure })}
        </p>
      </div>
      {targets.length === 0 ? null : (
        <>
          <DataTable caption={t("preview")} stack>
            <thead>
              <tr>
                <ColumnHead className="lg:w-36">{t("column.code")}</ColumnHead>
                <ColumnHead className="lg:w-1/3">{t("column.text")}</ColumnHead>
                <ColumnHead>{t("column.read")}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {targets.map((target) => (
                <TargetRow key={target.row} target={target} />
              ))}
            </tbody>
          </DataTable>
          <div className="sticky bottom-0 z-10 border-t border-line bg-ground py-3.5 print:hidden">
            <input type="hidden" name="targets" value={carried} readOnly />
            <input type="hidden" name="seen" value={seen} readOnly />
            <input type="hidden" name={shownName} value={shownRows(targets)} readOnly />
            {outdated ? (
              <Button variant="primary" why={t("readAgainFirst")}>
                {t("store")}
              </Button>
            ) : (
              <SendButton variant="primary" waits={pending} busy={t("storing")} explain={t("storingExplain")}>
                {t("store")}
              </SendButton>
            )}
          </div>
        </>
      )}
    </form>
  );
}

function TargetRow({ target }: { target: ShownTarget }) {
  const t = useTranslations("targetTable");
  const group = useTranslations("group");
  const { row, cell, code, isCodeGiven, text, criteria, isTicked } = target;
  return (
    <tr data-target={code}>
      <RowHead className="align-top">
        <label className="flex items-start gap-2.5 font-medium">
          <input
            type="checkbox"
            name={tickName(row)}
            value="yes"
            defaultChecked={isTicked}
            aria-label={t("take", { code })}
            className="mt-1 size-4 shrink-0"
          />
          {code}
        </label>
        {isCodeGiven ? null : (
          <span className="block pl-6.5 text-small whitespace-nowrap font-normal text-muted">
            {t("codeProposed")}
          </span>
        )}
      </RowHead>
      <Cell className="align-top">
        <p className="whitespace-pre-line wrap-anywhere text-pretty">{text}</p>
        <p className="mt-1 text-small text-muted">
          {group(target.group)} · {cell}
        </p>
      </Cell>
      <Cell className="align-top">
        <ShownCriteria criteria={criteria} />
      </Cell>
    </tr>
  );
}
