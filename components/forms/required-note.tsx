import { useTranslations } from "next-intl";

/** What the stars of a form mean. */
export function RequiredNote() {
  return <p className="text-small text-muted">{useTranslations("form")("required")}</p>;
}
