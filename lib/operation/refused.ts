/** What keeps a command from its work, in sentences. */
export class Refused extends Error {
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines[0]);
    this.lines = lines;
  }
}
