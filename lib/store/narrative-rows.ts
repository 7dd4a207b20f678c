import "server-only";
import { partFields, pick, type SaidPart, type Section } from "#lib/domain/narrative-part.ts";
import type { Day, Group } from "#lib/domain/resolution.ts";
import { fromDay, toDay } from "#lib/store/day.ts";
import { type Stamp, stampOf, withRecorder } from "#lib/store/hold-review.ts";
import { present } from "#lib/store/present.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** What of a review's row makes its narrative: read with the review, in one statement. */
export const withNarrative = {
  sections: { include: withRecorder },
  sending: { include: withRecorder },
  groupNarratives: { include: withRecorder },
  targetNarratives: {
    where: { target: { archivedAt: null } },
    include: {
      ...withRecorder,
      target: { select: { code: true } },
      remedies: { orderBy: { position: "asc" } },
    },
    orderBy: { target: { position: "asc" } },
  },
} as const satisfies Prisma.ReviewInclude;

type StampedRows = Prisma.ReviewGetPayload<{ include: typeof withNarrative }>;

type Texts<Field extends string> = Record<Field, string | null>;
type SectionRow = { section: string } & Texts<"text">;
type GroupRow = { group: string } & Texts<(typeof partFields.group)[number]>;
type RemedyRow = { text: string; person: string | null; due: Date | Day | null };
type TargetRow = { target: string; remedies: RemedyRow[] } & Texts<(typeof partFields.target)[number]>;
type SendingRow = { recipient: string | null; deadline: Date | Day | null; sentOn: Date | Day | null };

/** What a review's narrative is made of, targets in the order of the resolution. */
export type NarrativeRows = {
  sections: SectionRow[];
  groupNarratives: GroupRow[];
  targetNarratives: TargetRow[];
  sending: SendingRow | null;
};

/** A part with who wrote it last; one that was cleared says nothing. */
export type StandingPart = SaidPart & Stamp;

/** The parts of a narrative that were ever written. */
export const toParts = ({
  sections,
  groupNarratives,
  targetNarratives,
  sending,
}: NarrativeRows): SaidPart[] => [
  ...sections.map(sectionPart),
  ...groupNarratives.map(groupPart),
  ...targetNarratives.map(targetPart),
  ...(sending === null ? [] : [sendingPart(sending)]),
];

/** The same, each with who wrote it last. */
export const toStandingParts = (row: Pick<StampedRows, keyof typeof withNarrative>): StandingPart[] => [
  ...row.sections.map((each) => ({ ...sectionPart(each), ...stampOf(each) })),
  ...row.groupNarratives.map((each) => ({ ...groupPart(each), ...stampOf(each) })),
  ...row.targetNarratives.map((each) => ({
    ...targetPart({ ...each, target: each.target.code }),
    ...stampOf(each),
  })),
  ...(row.sending === null ? [] : [{ ...sendingPart(row.sending), ...stampOf(row.sending) }]),
];

const sectionPart = (row: SectionRow): SaidPart => ({
  part: { kind: "section", section: row.section as Section },
  content: { texts: pick(row, partFields.section), remedies: [] },
});

const groupPart = (row: GroupRow): SaidPart => ({
  part: { kind: "group", group: row.group as Group },
  content: { texts: pick(row, partFields.group), remedies: [] },
});

const targetPart = (row: TargetRow): SaidPart => ({
  part: { kind: "target", target: row.target },
  content: { texts: pick(row, partFields.target), remedies: row.remedies.map(toRemedy) },
});

const toRemedy = ({ text, person, due }: RemedyRow) => ({
  text,
  ...present({ person, due: due && toDay(due) }),
});

const sendingPart = ({ recipient, deadline, sentOn }: SendingRow): SaidPart => ({
  part: { kind: "sending" },
  content: {
    texts: present({ recipient, deadline: deadline && toDay(deadline), sentOn: sentOn && toDay(sentOn) }),
    remedies: [],
  },
});

type Writing = { reviewId: string; targetIdOf: (code: string) => string; recordedById: string | null };

/** Writes one part as the version given. Whoever calls holds the review's row, or makes it. */
export async function writePart(
  transaction: Prisma.TransactionClient,
  { part, content: { texts, remedies } }: SaidPart,
  version: number,
  { reviewId, targetIdOf, recordedById }: Writing,
): Promise<void> {
  const stamp = { version, recordedById, recordedAt: new Date() };
  const columns = <Field extends keyof typeof texts>(fields: readonly Field[]) =>
    Object.fromEntries(fields.map((field) => [field, texts[field] ?? null])) as Record<Field, string | null>;
  switch (part.kind) {
    case "section": {
      const key = { reviewId, section: part.section };
      const update = { ...columns(partFields.section), ...stamp };
      await transaction.reviewSection.upsert({
        where: { reviewId_section: key },
        create: { ...key, ...update },
        update,
      });
      return;
    }
    case "group": {
      const key = { reviewId, group: part.group };
      const update = { ...columns(partFields.group), ...stamp };
      await transaction.groupNarrative.upsert({
        where: { reviewId_group: key },
        create: { ...key, ...update },
        update,
      });
      return;
    }
    case "target": {
      const key = { reviewId, targetId: targetIdOf(part.target) };
      const update = { ...columns(partFields.target), ...stamp };
      await transaction.targetNarrative.upsert({
        where: { reviewId_targetId: key },
        create: { ...key, ...update },
        update,
      });
      await transaction.remedy.deleteMany({ where: key });
      await transaction.remedy.createMany({
        data: remedies.map(({ text, person, due }, position) => ({
          ...{ ...key, position, text, person: person ?? null },
          due: due === undefined ? null : fromDay(due),
        })),
      });
      return;
    }
    case "sending": {
      const { recipient, deadline, sentOn } = columns(partFields.sending);
      const update = {
        recipient,
        deadline: deadline && fromDay(deadline),
        sentOn: sentOn && fromDay(sentOn),
        ...stamp,
      };
      await transaction.reviewSending.upsert({
        where: { reviewId },
        create: { reviewId, ...update },
        update,
      });
    }
  }
}
