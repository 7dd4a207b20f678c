import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { actions, roles, rolesFor } from "#lib/domain/access.ts";

/** Who may do what, from the one table that decides it. */
export function AccessTable() {
  const t = useTranslations("help.who");
  const role = useTranslations("shell.roles");
  return (
    <>
      <p className="mb-4 max-w-[72ch]">{t("intro")}</p>
      <DataTable caption={t("intro")} dense stack>
        <thead>
          <tr>
            <ColumnHead>{t("action")}</ColumnHead>
            {roles.map((each) => (
              <ColumnHead key={each}>{role(each)}</ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action}>
              <RowHead label={t("action")}>{t(`does.${action}`)}</RowHead>
              {roles.map((each) => (
                <Cell key={each} label={role(each)}>
                  {rolesFor(action).includes(each) ? (
                    <>
                      <Check aria-hidden="true" className="inline size-4.5 text-met" />
                      <span className="sr-only">{t("yes")}</span>
                    </>
                  ) : (
                    <>
                      <span aria-hidden="true" className="text-muted">
                        –
                      </span>
                      <span className="sr-only">{t("no")}</span>
                    </>
                  )}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
