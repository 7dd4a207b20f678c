/** Why something was refused; each code has one answer at the edge (403, 404). */
export type RefusalCode = "forbidden" | "not found";

/** The one error family of what people may run into; everything else that is thrown is a defect. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.name = "Refusal";
    this.code = code;
  }
}
