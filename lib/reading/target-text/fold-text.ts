/** Spellings that differ between offices, each as long as the one it is read as. */
const spellings: [RegExp, string][] = [
  ...["òoà", "óoá", "ỏoả", "õoã", "ọoạ"].map(tonePlace("a")),
  ...["òoè", "óoé", "ỏoẻ", "õoẽ", "ọoẹ"].map(tonePlace("e")),
  ...["ùuỳ", "úuý", "ủuỷ", "ũuỹ", "ụuỵ"].map(tonePlace("y")),
  [/(?<!\p{L})tỉ(?!\p{L})/gu, "tỷ"],
  [/(?<!\p{L})kì(?!\p{L})/gu, "kỳ"],
  [/(?<!\p{L})kỉ(?!\p{L})/gu, "kỷ"],
  [/(?<!\p{L})quí(?!\p{L})/gu, "quý"],
  [/(?<!\p{L})hàng năm(?!\p{L})/gu, "hằng năm"],
  [/(?<!\p{L})h[àằ]ng n[aă]m(?!\p{L})/gu, "hằng năm"],
  [/(?<!\p{L})hàng (?=(?:quý|tháng|tuần)(?!\p{L}))/gu, "hằng "],
  [/[\u002d\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, "–"],
  [/["'“”„‘’«»]/gu, " "],
  [/%[0o](?![\p{L}\d])/gu, "‰ "],
];

/** "uỷ" is read as "ủy", "hoá" as "hóa"; "quý" and "hoàn" have but one spelling. */
function tonePlace(last: string): (spelling: string) => [RegExp, string] {
  return (spelling) => {
    const [toned = "", ...other] = spelling;
    return [new RegExp(`(?<!q)${other.join("")}(?!\\p{L})`, "gu"), `${toned}${last}`];
  };
}

/** A text on one line, as it may be recorded: NFC, single spaces, no control characters, no lone surrogates. */
export const tidyText = (text: string): string =>
  text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u200b\ufeff]+/gu, " ")
    .trim();

/** A tidy text in small letters and one spelling, place by place as long as it was. */
export const foldText = (tidy: string): string =>
  spellings.reduce(
    (folded, [spelling, read]) => folded.replace(spelling, read),
    tidy.replace(/\p{L}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    }),
  );
