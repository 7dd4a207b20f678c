import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** What a kind of code may import beside itself; `types` only as types. */
type Kind = { may: string[]; types?: string[] };

/** Exact numbers go wherever the domain's values go. */
const domain = ["lib/domain", "fraction.js"];
const prisma = ["prisma/client", "prisma/database.ts"];
const view = [
  "react",
  "react-dom",
  "next/link",
  "next/navigation",
  "next-intl",
  "@base-ui/react",
  "lucide-react",
  "nuqs",
  "recharts",
];
const everyLib = [
  "lib/domain",
  "lib/resolution-file",
  "lib/forms",
  "lib/wording",
  "lib/reading",
  "lib/store",
  "lib/outbox",
  "lib/report",
  "lib/identity",
  "lib/operation",
];

const kinds: Record<string, Kind> = {
  "lib/domain": { may: ["fraction.js"] },
  "lib/resolution-file": { may: [...domain, "zod"] },
  "lib/forms": { may: [...domain, "zod"] },
  "lib/wording": { may: [...domain, "use-intl"], types: ["lib/resolution-file"] },
  "lib/reading": { may: [...domain, "lib/forms", "read-excel-file", "node:"] },
  "lib/store": {
    may: [...domain, ...prisma, "server-only", "react", "node:"],
    types: ["lib/forms", "lib/resolution-file"],
  },
  "lib/outbox": { may: ["lib/forms", "idb"] },
  "lib/report": {
    may: [
      ...domain,
      "lib/forms",
      "lib/wording",
      "@myriaddreamin/typst-ts-node-compiler",
      "docx",
      "fflate",
      "write-excel-file",
      "node:",
    ],
  },
  "lib/identity": {
    may: [
      "lib/domain",
      ...prisma,
      "better-auth",
      "@better-auth/utils",
      "openid-client",
      "uqr",
      "rate-limiter-flexible",
      "node:",
    ],
  },
  "lib/operation": { may: [...everyLib, "prisma", "pg", "pino", "next", "zod", "node:", "fraction.js"] },
  components: { may: [...domain, "lib/forms", "lib/reading", "lib/wording", "lib/outbox", ...view] },
  app: { may: [...everyLib, "components", ...view, "next", "better-auth", "server-only", "zod", "node:"] },
  prisma: { may: ["@prisma/adapter-pg", "pg", "node:"] },
};

/** Beside the folders of the kinds: what a tool or a deployment insists on. */
const topLevel = [
  ...["app", "components", "lib", "prisma", "tests"],
  ...["package.json", "package-lock.json", "tsconfig.json", "next.config.ts", "README.md"],
  ...[".ci", ".env.example", ".gitignore", ".github", "Dockerfile", "compose.yaml"],
  ...["biome.json", "postcss.config.mjs", "vitest.config.ts", "playwright.config.ts"],
  ...["stryker.config.json", "proxy.ts"],
];
const notOurs =
  /^(\.git|\.env|node_modules|\.next|data|test-results|coverage|reports|\.stryker-tmp|next-env\.d\.ts|.*\.tsbuildinfo)$/;

const vague = ["src", "utils", "util", "helpers", "common", "services", "shared", "misc"];

type Import = { of: string; types: boolean };
type Source = { path: string; kind: string; imports: Import[] };

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((entry) => {
    const path = join(folder, entry);
    if (path === "prisma/client" || path.endsWith(".d.json.ts")) return [];
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : [path];
  });
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^"';]*?)\sfrom\s+)?"([^"]+)"/gm);
  const dynamic = text.matchAll(/\bimport\("([^"]+)"\)/g);
  return {
    path,
    kind: kindOf(path),
    imports: [
      ...[...statements].map(([, type, names = "", of = ""]) => ({
        of,
        types: type !== undefined || onlyTypes(names),
      })),
      ...[...dynamic].map(([, of = ""]) => ({ of, types: false })),
    ],
  };
}

const onlyTypes = (names: string): boolean => {
  const named = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const parts =
    named
      ?.split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "") ?? [];
  return parts.length > 0 && parts.every((part) => part.startsWith("type "));
};

const kindOf = (path: string): string =>
  path.startsWith("lib/") ? path.split("/").slice(0, 2).join("/") : (path.split("/")[0] ?? "");

const reaches = (of: string, allowed: string): boolean =>
  of === allowed || of.startsWith(allowed.endsWith(":") ? allowed : `${allowed}/`);

function mayImport(kind: string, { of, types }: Import): boolean {
  const own = of.startsWith("#") ? of.slice(1) : of;
  const { may, types: asTypes = [] } = kinds[kind] ?? { may: [] };
  return [kind, ...may, ...(types ? asTypes : [])].some((allowed) => reaches(own, allowed));
}

const files = ["app", "components", "lib", "prisma", "tests"].flatMap(filesIn);
const sources = files.filter((path) => /\.tsx?$/.test(path) && !path.startsWith("tests/")).map(readSource);

test("every file under lib is of a known kind", () => {
  expect(sources.map(({ path, kind }) => (kind in kinds ? "" : path)).filter(Boolean)).toEqual([]);
});

test.each(Object.keys(kinds))("%s imports only what it may", (kind) => {
  const offending = sources
    .filter((source) => source.kind === kind)
    .flatMap(({ path, imports }) =>
      imports
        .filter((one) => !mayImport(kind, one))
        .map(({ of }) => `${path} imports ${of}, which ${kind} may not`),
    );
  expect(offending).toEqual([]);
});

test("imports name a file from the top, never a relative path", () => {
  const relative = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ of }) => of.startsWith(".") && !of.endsWith(".css"))
      .map(({ of }) => `${path} imports ${of}`),
  );
  expect(relative).toEqual([]);
});

test("no files import each other in a circle", () => {
  const graph = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter(({ of, types }) => of.startsWith("#") && !types).map(({ of }) => of.slice(1)),
    ]),
  );
  const finished = new Set<string>();
  const findCircle = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const circle = findCircle(next, [...trail, path]);
      if (circle !== null) return circle;
    }
    finished.add(path);
    return null;
  };
  expect(sources.map(({ path }) => findCircle(path, [])).find((circle) => circle !== null) ?? []).toEqual([]);
});

test("everything of the store stays on the server", () => {
  const open = sources
    .filter(({ kind, imports }) => kind === "lib/store" && imports.every(({ of }) => of !== "server-only"))
    .map(({ path }) => path);
  expect(open).toEqual([]);
});

test("files are named in kebab-case, folders by a noun or by Next's brackets", () => {
  const file = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$|^migration\.sql$|^\d{4}-\d{4}/;
  const folder = /^(\[(\.\.\.)?[a-z]+\]|[a-z0-9]+([-_.][a-z0-9]+)*)$/;
  const strange = files.filter(
    (path) =>
      !(
        file.test(basename(path)) &&
        dirname(path)
          .split("/")
          .every((part) => folder.test(part))
      ),
  );
  expect(strange).toEqual([]);
});

test("no folder is a drawer for anything, no file a barrel", () => {
  const drawers = files.filter((path) =>
    path.split("/").some((part) => vague.includes(part.replace(/\.\w+$/, ""))),
  );
  const barrels = sources
    .filter(
      ({ path }) =>
        /(^|\/)index\.tsx?$/.test(path) || /^export \*/m.test(readFileSync(join(root, path), "utf8")),
    )
    .map(({ path }) => path);
  expect([...drawers, ...barrels]).toEqual([]);
});

test("the top level holds the kinds of code, and beside them only what a tool insists on", () => {
  const strange = readdirSync(root).filter((entry) => !topLevel.includes(entry) && !notOurs.test(entry));
  expect(strange).toEqual([]);
});
