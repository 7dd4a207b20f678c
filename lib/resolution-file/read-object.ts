import type { z } from "zod";
import type { Path } from "#lib/domain/criterion-fault.ts";
import type { Report } from "#lib/resolution-file/fault.ts";
import { reportIssues } from "#lib/resolution-file/schema-faults.ts";

/** A part of the file: the whole of it where its fields are in order, else those fields that are. */
export type Part<T> = { whole: T | null; fields: Partial<T>; path: Path };

export type ObjectSchema<T> = z.ZodType<T> & { shape: Record<string, z.ZodType> };

/** Reads one object of the file and reports its faults. An unknown field is reported, and the rest stands. */
export function readObject<T>(schema: ObjectSchema<T>, given: unknown, path: Path, report: Report): Part<T> {
  const read = schema.safeParse(given);
  if (read.success) return { whole: read.data, fields: read.data, path };
  reportIssues(read.error.issues, given, path, report);
  if (typeof given !== "object" || given === null) return { whole: null, fields: {}, path };
  const fields: Record<string, unknown> = {};
  let whole = true;
  for (const [key, field] of Object.entries(schema.shape)) {
    const each = field.safeParse(Object.getOwnPropertyDescriptor(given, key)?.value);
    if (!each.success) whole = false;
    else if (each.data !== undefined) fields[key] = each.data;
  }
  // The fields have just been read by the schema's own shape.
  return { whole: whole ? (fields as T) : null, fields: fields as Partial<T>, path };
}

/** Reads the entries of a list, each for itself. */
export function readList<T>(
  schema: ObjectSchema<T>,
  given: unknown[] | undefined,
  path: Path,
  report: Report,
): Part<T>[] {
  return (given ?? []).map((entry, index) => readObject(schema, entry, [...path, index], report));
}
