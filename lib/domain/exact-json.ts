import Fraction from "fraction.js";
import type { Json } from "#lib/domain/canonical-json.ts";

/** The fields that stand for exact numbers; nothing of the domain is called so. */
const fraction = "$fraction";
const integer = "$integer";
const endless = "$endless";

/**
 * A value of the domain as plain JSON, nothing lost: a fraction is `{ "$fraction": "1280/13" }`, a count of heads
 * `{ "$integer": "12" }`, the year of what holds since ever `{ "$endless": "-Infinity" }`, and what is absent is left out.
 */
export function encodeExact(value: unknown): Json {
  if (value instanceof Fraction) return { [fraction]: `${value.s * value.n}/${value.d}` };
  if (typeof value === "bigint") return { [integer]: value.toString() };
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
    return { [endless]: `${value}` };
  if (Array.isArray(value)) return value.map(encodeExact);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([field, each]) => [field, encodeExact(each)]),
    );
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw new Error(`a ${typeof value} cannot be kept`);
}

/** The value that `encodeExact` was given; whoever reads it knows its type. */
export function decodeExact(json: Json): unknown {
  if (Array.isArray(json)) return json.map(decodeExact);
  if (typeof json !== "object" || json === null) return json;
  const { [fraction]: exact, [integer]: count, [endless]: end } = json;
  if (typeof exact === "string") {
    const [numerator = "", denominator = ""] = exact.split("/");
    return new Fraction(BigInt(numerator), BigInt(denominator));
  }
  if (typeof count === "string") return BigInt(count);
  if (typeof end === "string") return Number(end);
  return Object.fromEntries(Object.entries(json).map(([field, each]) => [field, decodeExact(each)]));
}
