import { expect, test } from "vitest";
import { partyForm } from "#lib/report/party-form.ts";

const office = {
  ...{ code: "x", name: "Đảng bộ Văn phòng", committee: "Đảng uỷ Văn phòng" },
  superior: "Đảng uỷ Các cơ quan tỉnh",
};

test("where nothing is set, the names say all, spelled as they are", () =>
  expect(partyForm(office)).toEqual({
    ...{ superior: "ĐẢNG UỶ CÁC CƠ QUAN TỈNH", committee: "ĐẢNG UỶ VĂN PHÒNG", symbol: "-BC/ĐU" },
    ...{ onBehalf: "T/M ĐẢNG UỶ", office: "BÍ THƯ" },
    recipients: ["Đảng uỷ Các cơ quan tỉnh,", "Lưu Đảng uỷ."],
  }));

test("what is set stands instead", () =>
  expect(
    partyForm(office, {
      ...{ symbol: "-BC/ĐUVP", onBehalf: "T/M BAN THƯỜNG VỤ", office: "PHÓ BÍ THƯ" },
      recipients: ["- Tỉnh ủy,", "Các chi bộ;", "Tỉnh ủy", "Lưu: Văn phòng Đảng uỷ."],
    }),
  ).toMatchObject({
    ...{ symbol: "-BC/ĐUVP", onBehalf: "T/M BAN THƯỜNG VỤ", office: "PHÓ BÍ THƯ" },
    recipients: ["Tỉnh ủy,", "Các chi bộ,", "Lưu: Văn phòng Đảng uỷ."],
  }));

test("the addressee of one document comes first, and the superior is not added to it", () => {
  expect(partyForm(office, {}, "Ban Tổ chức").recipients).toEqual(["Ban Tổ chức,", "Lưu Đảng uỷ."]);
  expect(partyForm(office, { recipients: ["Các chi bộ"] }, "Ban Tổ chức").recipients).toEqual([
    ...["Ban Tổ chức,", "Các chi bộ,", "Lưu Đảng uỷ."],
  ]);
});
