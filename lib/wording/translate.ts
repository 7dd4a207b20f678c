import { createTranslator } from "use-intl/core";
import { keepWithSign } from "#lib/wording/keep-with-sign.ts";
import type { Locale } from "#lib/wording/locale.ts";
import en from "#lib/wording/messages/en.json" with { type: "json" };
import vi from "#lib/wording/messages/vi.json" with { type: "json" };

const translators = { vi: translate("vi", vi), en: translate("en", en as typeof vi) };

export type Translate = ReturnType<typeof translate>;

/** The same messages as the pages', for commands and documents, which run outside Next. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}

function translate(locale: Locale, written: typeof vi) {
  const messages = mapTexts(written, keepWithSign);
  const translator = createTranslator({
    locale,
    messages,
    timeZone: "Asia/Ho_Chi_Minh",
    onError: (error) => {
      throw error;
    },
  });
  const plain = new Map(plainTexts(messages));
  const fill = (key: string, values: Record<string, unknown> = {}): string | undefined => {
    const parts = plain.get(key);
    const filled = parts?.map((part, at) => (at % 2 === 0 ? part : values[part]));
    return filled?.every((part) => typeof part === "string") ? filled.join("") : undefined;
  };
  const filling: ProxyHandler<object> = {
    apply: (library, self, given) => fill(...(given as Asked)) ?? Reflect.apply(library as Say, self, given),
  };
  // As plain objects: to compare the parameters of every message takes the compiler two minutes.
  return new Proxy<object>(translator, filling) as typeof translator;
}

/** The same messages with every text changed. */
function mapTexts<T>(messages: T, change: (text: string) => string): T;
function mapTexts(messages: unknown, change: (text: string) => string): unknown {
  if (typeof messages !== "object" || messages === null) return change(String(messages));
  return Object.fromEntries(Object.entries(messages).map(([name, text]) => [name, mapTexts(text, change)]));
}

type Say = (...given: unknown[]) => string;
type Asked = [key: string, values?: Record<string, unknown>];

/**
 * The texts that hold nothing but words and names in braces, by key, in parts: every second one is a name. Most are, and
 * a scorecard says hundreds of them, each of which the library would look up by all that it was made of.
 */
function plainTexts(messages: object, path = ""): [key: string, parts: string[]][] {
  return Object.entries(messages).flatMap(([name, text]): [string, string[]][] => {
    if (typeof text !== "string") return plainTexts(text, `${path}${name}.`);
    const parts = text.split(/\{(\w+)\}/);
    return parts.some((part) => /[{}'<#|]/.test(part)) ? [] : [[`${path}${name}`, parts]];
  });
}
