import { useTranslations } from "next-intl";
import type { Role } from "#lib/domain/access.ts";

/** What somebody is in each organisation. */
export function RoleList({
  organisations,
}: {
  organisations: { code: string; name: string; roles: Role[] }[];
}) {
  const role = useTranslations("shell.roles");
  const t = useTranslations("account.roles");
  if (organisations.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <dl className="grid gap-2.5">
      {organisations.map(({ code, name, roles }) => (
        <div key={code} className="grid gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto]">
          <dt>{name}</dt>
          <dd className="font-medium">{roles.map((each) => role(each)).join(" · ")}</dd>
        </div>
      ))}
    </dl>
  );
}
