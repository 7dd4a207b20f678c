import { useTranslations } from "next-intl";

/** Everything that must be mended in a file before it is taken, by its place in the file. */
export function TermFaults({ faults }: { faults: { path: string; text: string }[] }) {
  const t = useTranslations("exchange.import");
  return (
    <section>
      <h3 className="mb-2 font-semibold">{t("faultList")}</h3>
      <ul aria-label={t("faultList")} className="divide-y divide-line border-y border-line">
        {faults.map(({ path, text }) => (
          <li key={`${path} ${text}`} className="py-2">
            <code className="block text-small wrap-anywhere text-muted">{path}</code>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
