import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

// OWASP's first choice for argon2id: 19 MiB and two passes, about 60 ms.
const cost = { memory: 19456, passes: 2, parallelism: 1 };
const tagLength = 32;

type Derivation = typeof cost & { nonce: Buffer; tagLength: number };

function derive(password: string, derivation: Derivation): Promise<Buffer> {
  const message = Buffer.from(password.normalize("NFC"));
  return new Promise((resolve, reject) => {
    argon2("argon2id", { message, ...derivation }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

const unpadded = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");

/** Hashes a password into the usual `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const key = await derive(password, { ...cost, nonce, tagLength });
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(key)}`;
}

const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Whether `password` is the one that was hashed; a hash of another form matches nothing. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, expected] = shape.exec(hash) ?? [];
  if (salt === undefined || expected === undefined) return false;
  const known = Buffer.from(expected, "base64");
  const key = await derive(password, {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(salt, "base64"),
    tagLength: known.length,
  });
  return timingSafeEqual(key, known);
}
