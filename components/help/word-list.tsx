import { useTranslations } from "next-intl";
import vi from "#lib/wording/messages/vi.json";

const words = Object.keys(vi.help.words) as (keyof typeof vi.help.words)[];

/** The words of the system, and what they mean. */
export function WordList() {
  const t = useTranslations("help.words");
  return (
    <dl className="grid gap-x-5 gap-y-2.5 sm:grid-cols-[14rem_1fr]">
      {words.map((word) => (
        <div key={word} className="contents">
          <dt className="font-medium">{t(`${word}.name`)}</dt>
          <dd className="max-sm:mb-1.5">{t(`${word}.means`)}</dd>
        </div>
      ))}
    </dl>
  );
}
