import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Trouble } from "#lib/operation/trouble.ts";

/** The folder of the program. */
export const root = join(import.meta.dirname, "../..");

const isNetwork = (text: string): boolean => {
  const [address = "", prefix] = text.split("/");
  const bits = { 4: 32, 6: 128 }[isIP(address)];
  return bits !== undefined && (prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits));
};

const url = (protocols: string[], message: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), message);

/** Only what stays on this machine may come unencrypted. */
const isIssuer = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, username } = new URL(text);
  const here = hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
  return (protocol === "https:" || (protocol === "http:" && here)) && `${search}${hash}${username}` === "";
};

const shape = z.object({
  HOST: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .refine((port) => port <= 65535, "must be 65535 or less")
    .default(3000),
  PUBLIC_URL: url(["http:", "https:"], "must be an address such as https://chitieu.example.vn")
    .refine(
      (text) => !URL.canParse(text) || new URL(text).pathname === "/",
      "must be an address without a path",
    )
    .optional(),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: url(
    ["postgres:", "postgresql:"],
    "must look like postgresql://user:password@host:5432/name",
  ).optional(),
  AUTH_SECRET: z.string().min(32, "must have 32 characters or more").optional(),
  EXAMPLE_DATA: z.enum(["on", "off"], "must be on or off").default("on"),
  TRUSTED_PROXY: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine(
      (networks) => networks.every(isNetwork),
      "must be addresses or networks such as 10.0.0.1, 10.1.0.0/16",
    )
    .default([]),
  MIGRATE: z.enum(["yes", "no"], "must be yes or no").default("no"),
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, "must be an https address such as https://dangnhap.example.vn/realms/tinh")
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z
    .string()
    .regex(/^[^\p{C}]{1,60}$/u, "must be one line of 60 characters or fewer")
    .optional(),
});

const ofProvider = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"] as const;

/** How the system was asked to run. */
export type Environment = {
  /** Null: all addresses of the machine. */
  host: string | null;
  port: number;
  publicUrl: string | null;
  dataFolder: string;
  /** Null: the embedded PostgreSQL. */
  databaseUrl: string | null;
  authSecret: string | null;
  example: boolean;
  trustedProxies: string[];
  mayMigrate: boolean;
};

/** Reads the settings once. Throws with a sentence that names the setting; an empty one counts as left out. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const [fault] = parsed.error.issues;
    throw new Trouble(`The setting ${fault?.path.join(".")} ${fault?.message}.`);
  }
  const settings = parsed.data;
  if (settings.DATABASE_URL !== undefined && settings.AUTH_SECRET === undefined)
    throw new Trouble("With DATABASE_URL the setting AUTH_SECRET is needed: 32 random characters or more.");
  checkProvider(settings);
  return {
    host: settings.HOST ?? null,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL ?? null,
    dataFolder: resolve(root, settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL ?? null,
    authSecret: settings.AUTH_SECRET ?? null,
    example: settings.EXAMPLE_DATA === "on",
    trustedProxies: settings.TRUSTED_PROXY,
    mayMigrate: settings.MIGRATE === "yes",
  };
}

/** A sign-in provider is named whole or not at all, and has to know where it sends people back to. */
function checkProvider(settings: z.infer<typeof shape>): void {
  const missing = ofProvider.filter((name) => settings[name] === undefined);
  if (missing.length === ofProvider.length) return;
  if (missing.length > 0)
    throw new Trouble(
      `The settings ${ofProvider.join(", ")} belong together; missing: ${missing.join(", ")}.`,
    );
  if (settings.PUBLIC_URL === undefined)
    throw new Trouble(
      "With OIDC_ISSUER the setting PUBLIC_URL is needed: the provider sends people back there.",
    );
}
