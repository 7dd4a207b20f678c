import { ArrowDown, ArrowUp, Copy, type LucideIcon, Pencil } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { editHref, inTerm } from "#components/target/target-place.ts";
import { placingField, placingValue } from "#lib/forms/placing.ts";

type TargetDeedsProps = {
  organisation: string;
  term: string;
  code: string;
  /** The id of the form that moves targets. */
  placing: string;
  first: boolean;
  last: boolean;
};

const look =
  "inline-flex size-9 scroll-mb-24 cursor-pointer items-center justify-center rounded-control text-accent hover:bg-wash disabled:cursor-not-allowed disabled:text-muted disabled:opacity-50";

/** What may be done with a target where it is listed: moved by one, changed, copied. */
export function TargetDeeds({ organisation, term, code, placing, first, last }: TargetDeedsProps) {
  const t = useTranslations("builder.list");
  const named = (deed: string) => ({ "aria-label": `${deed}: ${t("named", { code })}`, title: deed });
  const moves = (to: "up" | "down") => ({
    form: placing,
    name: placingField,
    value: placingValue({ to, code }),
  });
  const copy = `${inTerm(`/${organisation}/targets/new`, term)}&from=${encodeURIComponent(code)}`;
  return (
    <div className="-my-1.5 -ml-2 flex">
      <button {...moves("up")} disabled={first} className={look} {...named(t("up"))}>
        <Icon of={ArrowUp} />
      </button>
      <button {...moves("down")} disabled={last} className={look} {...named(t("down"))}>
        <Icon of={ArrowDown} />
      </button>
      <Link href={editHref(organisation, code, term)} prefetch={false} className={look} {...named(t("edit"))}>
        <Icon of={Pencil} />
      </Link>
      <Link href={copy} prefetch={false} className={look} {...named(t("copy"))}>
        <Icon of={Copy} />
      </Link>
    </div>
  );
}

const Icon = ({ of: Drawn }: { of: LucideIcon }) => <Drawn aria-hidden="true" className="size-4" />;
