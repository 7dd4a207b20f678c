import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#lib/domain/access.ts";
import type { Narrative } from "#lib/domain/narrative.ts";
import type { NarrativePart, PartContent } from "#lib/domain/narrative-part.ts";
import { readAudit } from "#lib/store/audit.ts";
import { importResolution } from "#lib/store/import-resolution.ts";
import { readNarrative, recordPart } from "#lib/store/narrative.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { database } from "#prisma/database.ts";
import { exampleResolution, operator, person, storeExample } from "#tests/store/example.ts";

const address = { review: "mid-term" };
let organisationId: string;
let staff: Actor;
let committee: Actor;
let admin: Actor;
beforeAll(async () => {
  organisationId = await storeExample();
  staff = await person(organisationId, "staff");
  committee = await person(organisationId, "committee");
  admin = await person(organisationId, "admin");
});

const write = (actor: Actor, part: NarrativePart, content: Partial<PartContent>, version = 0) =>
  recordPart(actor, organisationId, address, {
    ...{ part, version },
    content: { texts: {}, remedies: [], ...content },
  });
const narrative = async () => (await readResolution(operator, organisationId)).reviews[0]?.narrative;

const P5 = { kind: "target", target: "P5" } as const;

test("staff draft it part by part, the committee goes on, and it stands with the review", async () => {
  expect(await narrative()).toBeUndefined();
  const cause = { subjectiveCauses: "Một đảng viên chưa hoàn thành nhiệm vụ." };
  const remedies = [{ text: "Giao việc theo quý", person: "Chi ủy", due: "2023-12-31" }];
  expect(await write(staff, P5, { texts: cause, remedies })).toEqual({ stored: true });
  const more = [...remedies, { text: "Kiểm tra hằng tháng" }];
  expect(await write(committee, P5, { texts: cause, remedies: more }, 1)).toEqual({ stored: true });
  await write(staff, { kind: "section", section: "lessons" }, { texts: { text: "Giao việc sớm." } });
  await write(staff, { kind: "group", group: "party" }, { texts: { strengths: "Đoàn kết." } });
  await write(
    staff,
    { kind: "sending" },
    { texts: { recipient: "Đảng ủy cấp trên", deadline: "2023-05-15" } },
  );
  expect(await narrative()).toEqual({
    groups: { party: { strengths: "Đoàn kết." } },
    targets: [{ target: "P5", ...cause, remedies: more }],
    lessons: "Giao việc sớm.",
    recipient: "Đảng ủy cấp trên",
    deadline: "2023-05-15",
  });
});

test("each change is an event that says what was and what is", async () => {
  await write(staff, { kind: "target", target: "P1" }, { texts: { achievements: "Một" } });
  await write(staff, { kind: "target", target: "P1" }, { remedies: [{ text: "Hai", due: "2023-12-31" }] }, 1);
  const [event] = await readAudit(admin, organisationId, { limit: 1 });
  expect(event).toMatchObject({
    action: "change",
    object: "narrative of target",
    key: { review: "mid-term", target: "P1" },
    before: { achievements: "Một" },
    after: { remedies: ["Hai · 2023-12-31"] },
  });
});

test("who writes upon an older version is told what stands and by whom, and nothing is overwritten", async () => {
  const part = { kind: "section", section: "situation" } as const;
  await write(staff, part, { texts: { text: "Của người trước" } });
  expect(await write(committee, part, { texts: { text: "Của người sau" } })).toMatchObject({
    stored: false,
    standing: { version: 1, by: staff.name, content: { texts: { text: "Của người trước" } } },
  });
  expect((await narrative())?.situation).toBe("Của người trước");
});

test("a part is cleared as a new version; written as it stands, nothing changes", async () => {
  const part = { kind: "section", section: "tasks" } as const;
  await write(staff, part, { texts: { text: "Nhiệm vụ" } });
  const events = await database().auditEvent.count();
  expect(await write(staff, part, { texts: { text: "Nhiệm vụ" } }, 1)).toEqual({ stored: true });
  expect(await database().auditEvent.count()).toBe(events);
  await write(staff, part, {}, 1);
  expect((await narrative())?.tasks).toBeUndefined();
  expect((await readNarrative(staff, organisationId, address)).get("tasks")).toMatchObject({ version: 2 });
});

test("of several who write one part at once, one does", async () => {
  const answers = await Promise.all(
    [1, 2, 3, 4].map((each) =>
      write(staff, { kind: "target", target: "G1" }, { texts: { achievements: `${each}` } }),
    ),
  );
  expect(answers.filter(({ stored }) => stored)).toHaveLength(1);
});

test("a target of another term, or of none, is not there", async () => {
  await expect(write(staff, { kind: "target", target: "P9" }, {})).rejects.toMatchObject({
    code: "not found",
  });
});

test("a resolution's narrative comes out as it went in", async () => {
  const whole: Narrative = {
    situation: "Tình hình",
    groups: { party: { strengths: "a", objectiveCauses: "b" }, government: { shortcomings: "c" } },
    targets: [
      { target: "P3", achievements: "d", remedies: [] },
      {
        target: "P5",
        shortcomings: "đ",
        objectiveCauses: "e",
        subjectiveCauses: "ê",
        remedies: [{ text: "g", person: "h", due: "2023-12-31" }, { text: "i" }],
      },
    ],
    lessons: "k",
    tasks: "l",
    proposals: "m",
    opinions: "n",
    opinionsTakenIn: "o",
    recipient: "p",
    deadline: "2023-05-15",
    sentOn: "2023-05-10",
  };
  const went = exampleResolution("co-loi");
  const reviews = went.reviews.map((review) => ({ ...review, narrative: whole }));
  const { organisationId: id } = await importResolution(operator, { ...went, reviews }, { example: false });
  expect((await readResolution(operator, id)).reviews).toEqual(reviews);
});

test("what moves from a remedy's text to its person is stored", async () => {
  const part = { kind: "target", target: "G4" } as const;
  await write(staff, part, { remedies: [{ text: "Rà soát · Văn phòng" }] });
  const remedies = [{ text: "Rà soát", person: "Văn phòng" }];
  expect(await write(staff, part, { remedies }, 1)).toEqual({ stored: true });
  const said = (await narrative())?.targets.find(({ target }) => target === "G4");
  expect(said?.remedies).toEqual(remedies);
});
