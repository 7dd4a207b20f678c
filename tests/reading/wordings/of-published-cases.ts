import published from "#tests/fixtures/published-cases.json" with { type: "json" };
import type { Wording } from "#tests/reading/wordings/wording.ts";

/** Nothing is to be reached in the words alone: the published review knows it from elsewhere. */
const withoutNumber = { says: [], unsure: ["thresholds"] };

/** What an expert takes each published target for, by the words alone. */
const readings: Record<string, Omit<Wording, "text">> = {
  "seed-party-1": { says: ["share at least 100 đảng viên, every year, base members"], unsure: ["horizon"] },
  "seed-party-2": {
    says: [
      "rating at least good, every year, organisation rating",
      "condition: share at least 100 chi bộ, every year, branch ratings good",
      "condition: share at least 10 chi bộ, every year, branch ratings excellent",
    ],
    unsure: ["role"],
  },
  "seed-party-3": { says: ["quantity at least 3 đảng viên, total"] },
  "seed-party-4": {
    says: [
      "quantity at least 1 cuộc, every year",
      "condition: quantity at least 2 đảng viên, every year, each branch",
    ],
    unsure: ["subject"],
  },
  "seed-party-5": {
    says: [
      "share at least 100 đảng viên, every year, member ratings good",
      "condition: share at least 20 đảng viên, every year, member ratings excellent",
    ],
    unsure: ["level"],
  },
  "seed-gov-1": { says: ["share at least 100 người, every year, base staff"], unsure: ["horizon"] },
  "seed-gov-2": {
    says: ["share at least 15 người, every year, base staff, emulation fighter"],
    unsure: ["horizon"],
  },
  "seed-gov-3": {
    says: [
      "share at least 100 tập thể, every year, base collectives",
      "condition: share at least 30 tập thể, every year, base collectives",
    ],
    unsure: ["horizon"],
  },
  "seed-gov-4": { says: ["yes-no, every year"], unsure: ["horizon", "measure"] },
  "seed-gov-5": { says: ["share at least 95 người, every year, base staff, advanced worker"] },
  "tiengiang-ntm": { says: ["share at least 50 xã, by year"], unsure: ["horizon"] },
  "tiengiang-kn": { says: ["quantity at least 6500 đảng viên, total"], unsure: ["horizon"] },
  "thanhha-kn": {
    says: ["quantity between 90 and 100 better higher đảng viên, every year"],
    unsure: ["better"],
  },
  "quynhon-bhyt": { says: ["share at least 80, by year"], unsure: ["horizon"] },
  "anhson-ns": { says: ["quantity at least 33 tỷ đồng, by year"], unsure: ["horizon"] },
  "anhson-vdt": { says: ["quantity at least 1340 tỷ đồng, by year"], unsure: ["horizon"] },
  // Trong sạch vững mạnh is no grade of today's four.
  "anhson-xl": {
    says: [
      "yes-no, every year",
      "condition: rating at least excellent, every year",
      "condition: rating at least excellent, every year",
    ],
    unsure: ["horizon", "measure"],
  },
  "nt22-tinh": withoutNumber,
  "nt22-ca": withoutNumber,
  "nt22-np": withoutNumber,
  "nt22-ns": withoutNumber,
  "ninhson20-kn": withoutNumber,
  "nt19-kn": { term: [2016, 2020], says: ["quantity at least 930 đảng viên, by year 2019"] },
  "nt-q1": withoutNumber,
  "thuannam-kn": withoutNumber,
  "tptn20-kn": { term: [2016, 2020], says: ["quantity at least 450 đảng viên, by year 2020"] },
  "vungliem17-kn": withoutNumber,
  "tamky19-kn": { term: [2016, 2020], says: ["share of a quota at least 100, by year 2019"] },
  "tamhop-tn": { says: ["quantity at least 23 triệu đồng, by year"], unsure: ["horizon"] },
  "tamhop-ns": { says: ["quantity at least 75 triệu đồng, by year"], unsure: ["horizon"] },
  "tamhop-lua": { says: ["quantity at least 52 ha, by year"], unsure: ["horizon"] },
  "tamhop-gung": { says: ["quantity at least 8 ha, by year"], unsure: ["horizon"] },
  "nghean-xk": { says: ["quantity at least 1.765 tỷ USD, by year 2025"] },
  "binhxa-tn": withoutNumber,
  "chupah-ns": withoutNumber,
  "dakglei-kn": withoutNumber,
  "qui-kn": withoutNumber,
  "xuanquang-tn": withoutNumber,
  "xuanquang-vh": withoutNumber,
  "xuanquang-kn": withoutNumber,
  "xuanquang-lt": withoutNumber,
  "xuanquang-bqlt": withoutNumber,
  "xuanquang-kl": { says: ["quantity at most 0 đảng viên, every year"], unsure: ["horizon"] },
  "dh13-venbien": { says: ["quantity at least 1700 km, by year"], unsure: ["horizon"] },
  "ducthuan-kn": { term: [2011, 2015], says: ["quantity at least 5 đồng chí, by year 2012"] },
  "ducthuan-lt": withoutNumber,
  "tanbien-gn": { says: ["quantity at least 251.613 tỷ đồng, every year"], unsure: ["horizon"] },
  // How many communes is not said; the ten are the marks that each must have.
  "yenbai14-ntm": { says: [], unsure: ["thresholds", "number"] },
  "quynhluu21-ns": withoutNumber,
  "chupuh24-ns": withoutNumber,
  "tptn17-ns": withoutNumber,
  "dienbien23-ns": withoutNumber,
  "tamxuan2-ldpnn": withoutNumber,
  "chupah23-tn": withoutNumber,
  // Of how many is not said; what adds up over a term is judged at its end.
  "tkv-kn": { says: ["share at least 5 đảng viên, by year"], unsure: ["horizon", "base"] },
  "tkv-dt": withoutNumber,
  "tkv-ln": withoutNumber,
};

export const ofPublishedCases: Wording[] = published.cases.map(({ id, target_text_vi: text }) => {
  const reading = readings[id];
  if (reading === undefined) throw new Error(`no reading of the published case ${id}`);
  return { text, ...reading };
});
