/** A wording, what an expert takes it for (as `sayCriterion` says it), and the fields that must be named as unsure. */
export type Wording = { text: string; term?: [number, number]; says: string[]; unsure?: string[] };
