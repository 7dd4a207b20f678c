import "server-only";
import { getTranslations } from "next-intl/server";
import type { ChangeFaultCode } from "#lib/domain/target-change.ts";
import type { TargetFault, TargetFaultCode } from "#lib/domain/target-faults.ts";
import type { TypedFault } from "#lib/reading/typed-criterion.ts";
import { typedDecimal } from "#lib/reading/typed-decimal.ts";
import type { ReadTarget } from "#lib/reading/typed-target.ts";
import { isBuilderField, isBuilderWord } from "#lib/wording/builder-word.ts";
import type vi from "#lib/wording/messages/vi.json";

type Code = TargetFaultCode | ChangeFaultCode;
type Words = typeof vi.builder;

/** What a code is called in the messages, where several share a sentence. */
const shared: Partial<Record<Code, keyof Words["fault"]>> = {
  character: "text",
  "too long": "text",
  "not of this measure": "figure",
  "empty reason": "figure",
  negative: "figure",
  "zero denominator": "figure",
  "numerator above denominator": "figure",
  "above 100 percent": "figure",
  "not whole": "figure",
};

/** What is wrong with a target, by the field of the form, in the user's words; the first fault of a field. */
export async function wordTargetFaults(
  faults: TargetFault<Code>[],
  nameOf: ReadTarget["nameOf"],
): Promise<Record<string, string>> {
  const t = await getTranslations("builder");
  const field = (name = "") => (isBuilderField(name) ? t(`field.${name}`) : name);
  const word = (name = "", value = "") => {
    const key = `${name}.${value}`;
    return isBuilderWord(key) ? t(`word.${key}`) : value;
  };
  const worded: Record<string, string> = {};
  for (const { path, code, params } of faults)
    worded[nameOf(path)] ??= t(`fault.${shared[code] ?? (code as keyof Words["fault"])}`, {
      ...{ first: params.first ?? "", second: "", last: params.last ?? "", year: params.year ?? "" },
      field: field(params.field),
      other: field(params.other),
      value: word(params.field, params.value),
      otherValue: word(params.other, params.otherValue),
    });
  return worded;
}

/** What of the form could not be read, in the user's words. */
export async function wordTypedFaults(faults: Record<string, TypedFault>): Promise<Record<string, string>> {
  const t = await getTranslations("builder.fault");
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => {
      const [first, second] = fault.code === "ambiguous" ? fault.readings : ["", ""];
      // With a comma: a dot would not be clear the second time either.
      return [name, t(fault.code, { first: typedDecimal(first), second: typedDecimal(second) })];
    }),
  );
}
