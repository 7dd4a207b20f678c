import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** The organisations a person may open; without any, what to do. */
export function OrganisationList({ organisations }: { organisations: { code: string; name: string }[] }) {
  const t = useTranslations("home");
  if (organisations.length === 0)
    return (
      <div className="rounded-card border border-dashed border-line-strong px-6 py-14 text-center">
        <h2 className="text-section font-semibold">{t("none.title")}</h2>
        <p className="mx-auto mt-1.5 max-w-prose text-muted">{t("none.explain")}</p>
      </div>
    );
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
