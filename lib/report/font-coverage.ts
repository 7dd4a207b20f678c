/** The code points a TrueType font has a glyph for: its `cmap`, formats 4 and 12 (OpenType, "cmap"). */
export function fontCoverage(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, "cmap");
  const covered = new Set<number>();
  for (let at = 0; at < view.getUint16(cmap + 2); at += 1) {
    const table = cmap + view.getUint32(cmap + 4 + at * 8 + 4);
    const format = view.getUint16(table);
    if (format === 4) addSegments(view, table, covered);
    if (format === 12) addGroups(view, table, covered);
  }
  return covered;
}

function tableOffset(view: DataView, tag: string): number {
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((each) => view.getUint8(at + each)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

function addSegments(view: DataView, table: number, covered: Set<number>): void {
  const doubled = view.getUint16(table + 6);
  for (let at = 0; at < doubled; at += 2) {
    const end = view.getUint16(table + 14 + at);
    const start = view.getUint16(table + 16 + doubled + at);
    const delta = view.getUint16(table + 16 + 2 * doubled + at);
    const rangeAt = table + 16 + 3 * doubled + at;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) covered.add(code);
    }
  }
}

function addGroups(view: DataView, table: number, covered: Set<number>): void {
  for (let at = 0; at < view.getUint32(table + 12); at += 1) {
    const group = table + 16 + at * 12;
    const start = view.getUint32(group);
    const glyph = view.getUint32(group + 8);
    for (let code = start; code <= view.getUint32(group + 4); code += 1)
      if (glyph + code - start !== 0) covered.add(code);
  }
}
