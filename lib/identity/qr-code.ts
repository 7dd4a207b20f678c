import { encode } from "uqr";

/** The QR code of a text as it is drawn: how many modules wide, and the dark ones as a path of SVG. */
export function qrCode(text: string) {
  const { size, data } = encode(text, { border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: dark.join("") };
}
