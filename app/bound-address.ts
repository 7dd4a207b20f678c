import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { isCode } from "#lib/domain/code.ts";
import { readYear } from "#lib/reading/read-year.ts";

const code = z.custom<string>(isCode);
const year = z.string().transform(readYear).pipe(z.number());
const shapes = {
  year: z.strictObject({ organisation: code, year }),
  term: z.strictObject({ organisation: code, term: code, year }),
  reviews: z.strictObject({ organisation: code, term: code }),
  person: z.strictObject({ organisation: code, person: code }),
  review: z.strictObject({ organisation: code, term: code, review: code }),
  targets: z.strictObject({ organisation: code, term: code }),
  target: z.strictObject({ organisation: code, term: code, target: code }),
};

/** What an action is bound to. It travels through the browser: anything may come back. */
const read = <Address>(shape: z.ZodType<Address>, address: unknown): Address =>
  shape.safeParse(address).data ?? notFound();

export const readYearAddress = (address: unknown) => read(shapes.year, address);
export const readTermAddress = (address: unknown) => read(shapes.term, address);
export const readReviewsAddress = (address: unknown) => read(shapes.reviews, address);
export const readPersonAddress = (address: unknown) => read(shapes.person, address);
export const readReviewAddress = (address: unknown) => read(shapes.review, address);
export const readTargetsAddress = (address: unknown) => read(shapes.targets, address);
export const readTargetAddress = (address: unknown) => read(shapes.target, address);

/** A code that an action is bound to. */
export const readCode = (given: unknown): string => read(code, given);
