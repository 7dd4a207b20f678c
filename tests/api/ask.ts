import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { database } from "#prisma/database.ts";
import { signIn } from "#tests/identity/sign-in.ts";
import { everyonesPassword } from "#tests/store/example.ts";

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;
type Found = { folder: string; params: Record<string, string> };

const root = join(import.meta.dirname, "../../app/api/v1");

/** The route file of an address, found as Next finds it: a folder of that name before one that stands for any. */
function find(folder: string, [segment, ...rest]: string[], params: Record<string, string>): Found | null {
  if (segment === undefined) return existsSync(join(folder, "route.ts")) ? { folder, params } : null;
  if (existsSync(join(folder, segment))) {
    const found = find(join(folder, segment), rest, params);
    if (found !== null) return found;
  }
  const any = readdirSync(folder).find((name) => name.startsWith("["));
  if (any === undefined) return null;
  return find(join(folder, any), rest, { ...params, [any.slice(1, -1)]: decodeURIComponent(segment) });
}

/** Asks a route of the JSON interface as a program in the network would. */
export async function ask(
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: BodyInit } = {},
): Promise<Response> {
  const url = new URL(path, "http://localhost:3000/api/v1/");
  const found = find(root, url.pathname.split("/").slice(3), {});
  if (found === null) throw new Error(`no route at ${path}`);
  const route: Record<string, Handler> = await import(join(found.folder, "route.ts"));
  const handler = route[method];
  if (handler === undefined) throw new Error(`${method} is not answered at ${path}`);
  const init = {
    method,
    headers: { host: "localhost:3000", ...headers },
    ...(body ? { body, duplex: "half" as const } : {}),
  };
  return handler(new Request(url, init), { params: Promise.resolve(found.params) });
}

/** The headers of somebody signed in. */
export async function signedIn(userId: string | null): Promise<Record<string, string>> {
  const { username } = await database().user.findUniqueOrThrow({ where: { id: userId ?? "" } });
  return { cookie: await signIn(username, everyonesPassword) };
}

export const aKey = () => randomUUID();

/** Saves a cell as the grid does. */
export const put = (
  path: string,
  headers: Record<string, string>,
  body: unknown,
  key: string | null = aKey(),
): Promise<Response> =>
  ask("PUT", path, {
    headers: { ...headers, ...(key === null ? {} : { "idempotency-key": key }) },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
