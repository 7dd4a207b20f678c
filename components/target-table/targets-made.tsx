import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "#components/ui/card.tsx";
import type { TargetTableImport } from "#lib/forms/target-table-import.ts";

type TargetsMadeProps = {
  made: TargetTableImport["made"];
  address: { organisation: string; term: string };
};

/** The targets that were stored, each with the way to the builder, where it is looked through. */
export function TargetsMade({ made, address: { organisation, term } }: TargetsMadeProps) {
  const t = useTranslations("targetTable");
  return (
    <Card title={t("made")} aside={t("madeExplain")}>
      <ul aria-label={t("made")} className="divide-y divide-line">
        {made.map(({ code, text, notes }) => (
          <li key={code} className="py-3 first:pt-0 last:pb-0">
            <Link
              href={`/${organisation}/targets/${code}/edit?term=${term}`}
              prefetch={false}
              className="font-medium text-accent underline wrap-anywhere"
            >
              {code} · {text}
            </Link>
            {notes.map((note) => (
              <p key={note} className="mt-0.5 text-small text-caution">
                {note}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
