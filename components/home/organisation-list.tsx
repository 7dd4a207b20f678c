import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** The organisations a person may open; without any, what to do. */
export function OrganisationList({ organisations }: { organisations: { code: string; name: string }[] }) {
  const t = useTranslations("home");
  if (organisations.length === 0) return <p className="max-w-2xl text-muted">{t("none")}</p>;
  return (
    <ul className="max-w-2xl divide-y divide-line rounded-card border border-line">
      {organisations.map(({ code, name }) => (
        <li key={code}>
          <Link
            href={`/${code}`}
            className="flex min-h-12 items-center justify-between gap-4 px-5 py-3 font-medium no-underline hover:bg-wash"
          >
            {name}
            <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-muted" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
