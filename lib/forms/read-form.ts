/** Why a field cannot be recorded; each has its sentence in the messages (`review.fault`). */
export type TypedFault = "text" | "day" | "remedy" | "count" | "verdict" | "reason" | "year";

/** What was read out of a form, or what is wrong with which field. */
export type ReadForm<Value> = { value: Value } | { faults: Record<string, TypedFault> };
