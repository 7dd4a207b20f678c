import { useTranslations } from "next-intl";
import type { FileDeed } from "#components/results/use-file-deeds.ts";

/** How it goes with the files that were chosen or taken away, read out as it comes. */
export function FileDeeds({ deeds }: { deeds: ReadonlyMap<number, FileDeed> }) {
  return (
    <ul aria-live="polite" className="grid gap-1">
      {[...deeds].map(([key, deed]) => (
        <li key={key} data-deed={deed.kind} className="pt-1.5">
          <Deed deed={deed} />
        </li>
      ))}
    </ul>
  );
}

function Deed({ deed }: { deed: FileDeed }) {
  const t = useTranslations("results.files");
  const { file } = deed;
  switch (deed.kind) {
    case "sending":
      return (
        <>
          {t("sending", { file })}
          <progress
            value={deed.part}
            aria-label={t("sending", { file })}
            className="block h-2 w-full max-w-60 accent-accent"
          />
        </>
      );
    case "removing":
      return t("removing");
    case "sent":
      return <span className="font-medium text-met">{t("sent", { file })}</span>;
    case "there":
    case "removed":
      return t(deed.kind, { file });
    case "notSent":
    case "notRemoved":
      return <span className="font-medium text-missed">{t(deed.kind, { file, why: deed.why })}</span>;
  }
}
