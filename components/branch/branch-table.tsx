import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PlacingForm } from "#components/forms/placing-form.tsx";
import type { FormAction } from "#components/forms/use-standing-form.ts";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { placingField, placingValue } from "#lib/forms/placing.ts";

/** A branch as the list tells it. */
export type ListedBranch = {
  code: string;
  name: string;
  fromYear: number;
  toYear: number | null;
  mergedInto: { name: string } | null;
};

type BranchTableProps = { path: string; branches: ListedBranch[]; move: FormAction };

const placing = "place-branch";

/** The branches in the order in which every table shows them. */
export function BranchTable({ path, branches, move }: BranchTableProps) {
  const t = useTranslations("branches");
  return (
    <>
      <DataTable caption={t("title")} stack>
        <thead>
          <tr>
            <ColumnHead>{t("order")}</ColumnHead>
            <ColumnHead>{t("name")}</ColumnHead>
            <ColumnHead>{t("code")}</ColumnHead>
            <ColumnHead>{t("active")}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {branches.map(({ code, name, fromYear, toYear, mergedInto }, index) => (
            <tr key={code} data-branch={code}>
              <Cell label={t("order")} className="whitespace-nowrap">
                <span className="inline-flex items-center gap-1">
                  <span className="w-6 tabular-nums">{index + 1}</span>
                  <Move to="up" code={code} Icon={ArrowUp} label={t("up", { name })} off={index === 0} />
                  <Move
                    to="down"
                    code={code}
                    Icon={ArrowDown}
                    label={t("down", { name })}
                    off={index === branches.length - 1}
                  />
                </span>
              </Cell>
              <RowHead label={t("name")}>
                <Link
                  href={`${path}/${code}`}
                  prefetch={false}
                  className="text-accent no-underline hover:underline"
                >
                  {name}
                </Link>
              </RowHead>
              <Cell label={t("code")} className="text-muted">
                <span>{code}</span>
              </Cell>
              <Cell label={t("active")}>
                <span>
                  {toYear === null
                    ? t("since", { from: String(fromYear) })
                    : t("fromTo", { from: String(fromYear), to: String(toYear) })}
                  {mergedInto === null ? null : (
                    <span className="block text-small text-muted">
                      {t("mergedInto", { name: mergedInto.name })}
                    </span>
                  )}
                </span>
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <PlacingForm id={placing} action={move} />
    </>
  );
}

type MoveProps = { to: "up" | "down"; code: string; Icon: typeof ArrowUp; label: string; off: boolean };

function Move({ to, code, Icon, label, off }: MoveProps) {
  return (
    <button
      type="submit"
      form={placing}
      name={placingField}
      value={placingValue({ to, code })}
      disabled={off}
      title={label}
      className="flex size-7 scroll-mb-24 cursor-pointer items-center justify-center rounded-badge text-muted hover:bg-wash hover:text-ink disabled:invisible"
    >
      <Icon aria-hidden="true" className="size-4" />
      <span className="sr-only">{label}</span>
    </button>
  );
}
