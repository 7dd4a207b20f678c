import { getRequestConfig } from "next-intl/server";
import { currentLocale } from "#app/current-locale.ts";
import en from "#lib/wording/messages/en.json";
import vi from "#lib/wording/messages/vi.json";

/** next-intl without routing: an address means the same page in both languages. */
export default getRequestConfig(async () => {
  const locale = await currentLocale();
  return { locale, messages: locale === "vi" ? vi : (en as typeof vi), timeZone: "Asia/Ho_Chi_Minh" };
});
