import { useLocale, useTranslations } from "next-intl";

type LanguageSwitchProps = { action: (form: FormData) => Promise<void> };

const languages = ["vi", "en"] as const;

/** VI · EN. A form, so that it works without JavaScript; the page stays where it is. */
export function LanguageSwitch({ action }: LanguageSwitchProps) {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <form action={action} className="flex items-center text-small">
      <fieldset className="flex items-center">
        <legend className="sr-only">{t("language")}</legend>
        {languages.map((language) => (
          <button
            key={language}
            type="submit"
            name="locale"
            value={language}
            lang={language}
            aria-pressed={language === locale}
            aria-label={`${language.toUpperCase()} · ${t(`languages.${language}`)}`}
            className={`min-h-8 min-w-8 cursor-pointer rounded-badge px-1.5 uppercase ${
              language === locale ? "font-semibold text-ink" : "text-muted hover:bg-wash hover:text-ink"
            }`}
          >
            {language}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
