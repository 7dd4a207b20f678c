import { readFileSync } from "node:fs";

/** The three looks of the page. */
export const themes = ["light", "dark", "print"] as const;
export type Theme = (typeof themes)[number];

const css = readFileSync("app/globals.css", "utf8");

/** The colour tokens of a look; dark and print replace those of the light one that they name. */
export function tokensOf(theme: Theme): Map<string, string> {
  const light = colours(block("@theme"));
  if (theme === "light") return light;
  const media = theme === "dark" ? "@media (prefers-color-scheme: dark)" : "@media print";
  return new Map([...light, ...colours(block(media))]);
}

/** The text between the braces that follow the first `opening`. */
function block(opening: string): string {
  const from = css.indexOf("{", css.indexOf(`\n${opening} {`));
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    if (css[at] === "}") depth -= 1;
    if (depth === 0) return css.slice(from, at);
  }
  throw new Error(`no ${opening} in app/globals.css`);
}

function colours(text: string): Map<string, string> {
  const found = text.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, value]));
}
