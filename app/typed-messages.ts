import type { Locale } from "#lib/wording/locale.ts";
import type vi from "#lib/wording/messages/vi.json";

/** Makes an unknown key an error of the compiler. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof vi;
  }
}
