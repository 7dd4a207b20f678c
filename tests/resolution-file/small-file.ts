// A small file that breaks no rule, to be broken in one place.

type Json = Record<string, unknown>;

export const share = (own: Json = {}): Json => ({
  code: "A1",
  text: "Đảng viên học tập nghị quyết",
  measure: "share",
  thresholds: [{ from: 2021, value: "100" }],
  ...own,
});

export const quantity = (own: Json = {}): Json => share({ code: "B1", measure: "quantity", ...own });

export const target = (code: string, ...criteria: Json[]): Json => ({
  code,
  group: "party",
  text: `Chỉ tiêu ${code}`,
  criteria,
});

export const smallFile = (own: Json = {}): Json => ({
  format: "resolution/1",
  organisation: { code: "dang-bo", name: "Đảng bộ" },
  branches: [
    { code: "mot", name: "Chi bộ Một", fromYear: 2021 },
    { code: "hai", name: "Chi bộ Hai", fromYear: 2022, toYear: 2023 },
  ],
  term: { firstYear: 2021, lastYear: 2025 },
  targets: [
    target("A", share()),
    target("B", quantity(), quantity({ code: "B2", role: "condition", subject: "each branch" })),
    target("C", share({ code: "C1", source: "branch ratings", level: "good" })),
  ],
  reviews: [{ code: "r", throughYear: 2022 }],
  ...own,
});

export const bytesOf = (file: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(file));
