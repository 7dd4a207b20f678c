import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "#lib/operation/environment.ts";
import { hashSources } from "#lib/operation/sources.ts";
import { step } from "#lib/operation/step.ts";
import { Trouble } from "#lib/operation/trouble.ts";

/** Something made from the sources, and the file in which the hash of those sources stands once it is made. */
type Product = {
  name: string;
  sources: string[];
  stamp: string;
  command: string[];
  variables?: Record<string, string>;
  announced?: boolean;
};

const client: Product = {
  name: "Tạo mã truy cập cơ sở dữ liệu (Generating the database client)",
  sources: ["prisma/schema.prisma", "package-lock.json"],
  stamp: "prisma/client/.sources",
  command: ["prisma/build/index.js", "generate"],
  // The schema engine is not needed here, and would be downloaded; any program will do.
  variables: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
};

const pages: Product = {
  name: "Dựng các trang (Building the pages)",
  announced: true,
  sources: [
    ...["app", "components", "lib", "prisma", "proxy.ts", "package.json", "package-lock.json"],
    ...["next.config.ts", "tsconfig.json", "postcss.config.mjs"],
  ],
  stamp: ".next/.sources",
  command: ["next/dist/bin/next", "build"],
};

/** Makes anew whatever is older than its sources. */
export async function makeClient(): Promise<void> {
  await make(client);
}

export async function makePages(): Promise<void> {
  await make(pages);
}

async function make(product: Product): Promise<void> {
  const stamp = join(root, product.stamp);
  const hash = hashSources(product.sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  await step(product.name, () => run(product), product);
  writeFileSync(stamp, hash);
}

async function run({ name, command: [program = "", ...words], variables }: Product): Promise<void> {
  const child = spawn(process.execPath, [join(root, "node_modules", program), ...words], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      CHECKPOINT_DISABLE: "1",
      ...variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill();
  process.once("exit", end);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
  const [code] = await once(child, "close");
  process.off("exit", end);
  if (code !== 0)
    throw new Trouble(`${name}: không thành công (failed):\n${Buffer.concat(said).toString().trim()}`);
}
