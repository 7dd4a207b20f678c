import type { CriterionFault, Path } from "#lib/domain/criterion-fault.ts";

/** What can be wrong with a resolution file; each has its sentence in the messages (`fault`). */
export type FaultCode =
  | FileFault
  | FieldFault
  | CriterionFault
  | "cap"
  | "last before first"
  | "term too long"
  | "to before from"
  | "code twice"
  | "unknown reference"
  | "cell twice"
  | "no criterion"
  | "no headline"
  | "derived"
  | "branch missing"
  | "branch given"
  | "branch not active"
  | "beside not applicable"
  | "several values"
  | "not applicable in part"
  | "not the next year"
  | "partial year missing";

type FileFault = "too large" | "not UTF-8" | "not JSON" | "too deep" | "more faults";

type FieldFault =
  | "unknown field"
  | "missing"
  | "wrong type"
  | "unknown word"
  | "code"
  | "code not for addresses"
  | "year"
  | "count"
  | "decimal"
  | "value"
  | "day"
  | "link"
  | "character"
  | "too long";

/** The words that a fault's sentence may need. */
export type ParamName =
  | ("allowed" | "branch" | "code" | "expected" | "field" | "first" | "given" | "key" | "last" | "listed")
  | ("measure" | "most" | "next" | "other" | "otherValue" | "source" | "value" | "wanted" | "year");

export type Params = Partial<Record<ParamName, string>>;

/** One thing wrong with a resolution file: where (`targets[3].criteria[0].horizon`), what, and the words for a sentence. */
export type Fault = { path: string; code: FaultCode; params: Params };

/** Takes note of a fault. */
export type Report = (path: Path, code: FaultCode, params?: Params) => void;

/** A path as people read it in JSON: `results[4].branch`. */
export const pathOf = (keys: Path): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    const name = String(key);
    if (!/^[A-Za-z_]\w*$/.test(name)) return `${path}[${quote(name)}]`;
    return path === "" ? name : `${path}.${name}`;
  }, "");

/** A foreign text on one line, short, and without characters that a terminal or a page would act on. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
