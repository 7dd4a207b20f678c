import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { type PersonState, PersonStateBadges } from "#components/people/person-state.tsx";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import type { Role } from "#lib/domain/access.ts";
import { formatMoment } from "#lib/wording/format.ts";

/** A person as the list tells them. */
export type PersonRow = PersonState & {
  username: string;
  name: string;
  href: string;
  roles: Role[];
  lastSignInAt: Date | null;
  targets: number;
};

/** Everyone with a role in the organisation. */
export function PeopleTable({ people }: { people: PersonRow[] }) {
  const t = useTranslations("people.list");
  const role = useTranslations("shell.roles");
  const locale = useLocale();
  return (
    <DataTable caption={t("caption")} stack>
      <thead>
        <tr>
          <ColumnHead>{t("name")}</ColumnHead>
          <ColumnHead>{t("roles")}</ColumnHead>
          <ColumnHead>{t("state")}</ColumnHead>
          <ColumnHead>{t("lastSignIn")}</ColumnHead>
          <ColumnHead numeric>{t("targets")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {people.map(({ username, name, href, roles, lastSignInAt, targets, ...state }) => (
          <tr key={username} data-person={username}>
            <RowHead>
              <Link href={href} prefetch={false} className="text-accent no-underline hover:underline">
                {name}
              </Link>
              <span className="block text-small font-normal text-muted">{username}</span>
            </RowHead>
            <Cell label={t("roles")}>
              <span>{roles.map((each) => role(each)).join(" · ")}</span>
            </Cell>
            <Cell label={t("state")}>
              <PersonStateBadges {...state} />
            </Cell>
            <Cell label={t("lastSignIn")} className="whitespace-nowrap">
              <span>{lastSignInAt === null ? t("never") : formatMoment(lastSignInAt, locale)}</span>
            </Cell>
            <Cell numeric label={t("targets")}>
              <span>{targets}</span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
