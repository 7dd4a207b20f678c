/** Told apart in this order: most browsers name others too. */
const browsers: [RegExp, string][] = [
  [/coc_coc_browser/i, "Cốc Cốc"],
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/\b(iPhone|iPad)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

const find = (known: [RegExp, string][], agent: string): string[] => {
  const found = known.find(([shape]) => shape.test(agent));
  return found === undefined ? [] : [found[1]];
};

/** The device that a browser says it runs on: "Chrome · Windows"; null where it says nothing known. */
export function deviceOf(agent: string | null): string | null {
  const parts = [...find(browsers, agent ?? ""), ...find(systems, agent ?? "")];
  return parts.length === 0 ? null : parts.join(" · ");
}
