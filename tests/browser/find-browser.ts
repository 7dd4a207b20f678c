import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import { arch, getuid, platform } from "node:process";
import { chromium } from "@playwright/test";
import packaged, { inflate } from "@sparticuz/chromium";

/** How Playwright starts the browser. */
export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** A sandbox of its own is refused to root. */
const args = getuid?.() === 0 ? ["--no-sandbox"] : [];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function findInstalled(): Browser | null {
  const folders = (process.env.PATH ?? "").split(":");
  const executablePath = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  return executablePath === undefined ? null : { executablePath, args, env: {} };
}

/** The one in the npm package, unpacked with the libraries and fonts that a bare machine lacks. */
async function unpack(): Promise<Browser> {
  const executablePath = await packaged.executablePath();
  const libraries = await inflate(
    join(import.meta.dirname, "../../node_modules/@sparticuz/chromium/bin/al2023.tar.br"),
  );
  const fonts = join(libraries, "../fonts");
  return { executablePath, args, env: { LD_LIBRARY_PATH: join(libraries, "lib"), FONTCONFIG_PATH: fonts } };
}

/**
 * The machine's Chromium, else the one in the npm package, else Playwright's own.
 * `TEST_BROWSER=installed`, `packaged` or `playwright` asks for one of them.
 */
export async function findBrowser(wanted = process.env.TEST_BROWSER): Promise<Browser> {
  const installed = findInstalled();
  if (installed !== null && (wanted ?? "installed") === "installed") return installed;
  const packageFits = platform === "linux" && arch === "x64";
  if (packageFits && (wanted ?? "packaged") === "packaged") return await unpack();
  return { executablePath: chromium.executablePath(), args, env: {} };
}
