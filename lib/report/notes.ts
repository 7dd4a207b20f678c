/** The numbered notes under a table: the same text keeps the same number. */
export class Notes {
  readonly texts: string[] = [];

  /** The number to raise behind what the note is about. */
  number(text: string): string {
    const known = this.texts.indexOf(text);
    return String(known === -1 ? this.texts.push(text) : known + 1);
  }
}
