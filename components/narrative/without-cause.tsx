import { useTranslations } from "next-intl";

/** The targets that fall short and of which nobody has said why, each a way to its part of the page. */
export function WithoutCause({ targets }: { targets: string[] }) {
  const t = useTranslations("narrative");
  if (targets.length === 0) return null;
  return (
    <p className="mb-4 text-caution print:hidden">
      {t("withoutCause")}{" "}
      {targets.map((code, at) => (
        <span key={code}>
          {at === 0 ? "" : ", "}
          <a href={`#target-${code}`} className="underline">
            {code}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
