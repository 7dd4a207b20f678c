import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ReasonForm } from "#components/forms/reason-form.tsx";
import type { FormAction } from "#components/forms/use-standing-form.ts";
import { formatMoment } from "#lib/wording/format.ts";

/**
 * An organisation of the installation; `open` where the person has a role in it, `move` puts it away or brings it back,
 * `take` makes the person its administrator, null where they are.
 */
export type ListedOrganisation = {
  code: string;
  name: string;
  example: boolean;
  archivedAt: Date | null;
  parent: string | null;
  terms: number;
  people: number;
  open: boolean;
  move: FormAction;
  take: FormAction | null;
};

/** All organisations, those put away last. */
export function InstalledList({ organisations }: { organisations: ListedOrganisation[] }) {
  return (
    <ul className="grid max-w-4xl gap-4">
      {organisations.map((organisation) => (
        <li
          key={`${organisation.code} ${organisation.archivedAt === null}`}
          data-organisation={organisation.code}
          className="rounded-card border border-line bg-ground p-5"
        >
          <Installed organisation={organisation} />
        </li>
      ))}
    </ul>
  );
}

function Installed({ organisation }: { organisation: ListedOrganisation }) {
  const t = useTranslations("organisations");
  const { code, name, example, parent, terms, people, open, archivedAt, move, take } = organisation;
  const facts = [
    code,
    ...(parent === null ? [] : [t("below", { parent })]),
    t("terms", { count: terms }),
    t("people", { count: people }),
  ];
  const words = archivedAt === null ? "archive" : "restore";
  return (
    <>
      <h2 className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-semibold">
        {open ? (
          <Link href={`/${code}`} prefetch={false} className="text-accent no-underline hover:underline">
            {name}
          </Link>
        ) : (
          name
        )}
        {example ? <Mark tone="bg-caution-wash text-caution">{t("example")}</Mark> : null}
        {archivedAt === null ? null : <Archived at={archivedAt} />}
      </h2>
      <p className="mt-1 text-muted">{facts.join(" · ")}</p>
      <Deed words={words} action={move} of={organisation} />
      {take === null || archivedAt !== null ? null : <Deed words="take" action={take} of={organisation} />}
    </>
  );
}

type DeedProps = { words: "archive" | "restore" | "take"; action: FormAction; of: ListedOrganisation };

/** Something that is done to an organisation with a reason, folded until it is asked for. */
function Deed({ words, action, of: { code, name } }: DeedProps) {
  const t = useTranslations("organisations");
  return (
    <details className="group mt-3">
      <summary className="inline-flex min-h-6 cursor-pointer items-center font-medium text-accent hover:underline">
        {t(`${words}.open`)}
        <span className="sr-only"> {name}</span>
      </summary>
      <div className="mt-3 border-t border-line pt-3.5">
        <p className="mb-3 text-muted">{t(`${words}.explain`)}</p>
        <ReasonForm
          action={action}
          label={t(`${words}.reason`)}
          button={t(`${words}.do`)}
          of={name}
          draft={`${words} ${code}`}
        />
      </div>
    </details>
  );
}

function Archived({ at }: { at: Date }) {
  const t = useTranslations("organisations");
  return <Mark tone="bg-wash text-muted">{t("archivedOn", { moment: formatMoment(at, useLocale()) })}</Mark>;
}

function Mark({ tone, children }: { tone: string; children: string }) {
  return <span className={`rounded-badge px-2 py-0.5 text-small font-medium ${tone}`}>{children}</span>;
}
