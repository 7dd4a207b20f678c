import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Place, PlaceLink } from "#components/shell/place.ts";

type NavigationProps = { places: PlaceLink[]; here?: Place; className: string; linkClassName?: string };

export function Navigation({ places, here, className, linkClassName = "" }: NavigationProps) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("navigation")} className={className}>
      {places.map(({ place, href }) => (
        <Link
          key={place}
          href={href}
          prefetch={false}
          aria-current={place === here ? "page" : undefined}
          className={`rounded-control px-3 py-2 font-medium no-underline motion-safe:transition-colors ${
            place === here ? "bg-accent-wash text-accent" : "text-muted hover:bg-wash hover:text-ink"
          } ${linkClassName}`}
        >
          {t(`places.${place}`)}
        </Link>
      ))}
    </nav>
  );
}
