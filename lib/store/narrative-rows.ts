import "server-only";
import {
  type NarrativePart,
  type PartContent,
  partFields,
  pick,
  type SaidPart,
  type Section,
} from "#lib/domain/narrative-part.ts";
import type { Group } from "#lib/domain/resolution.ts";
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

type NarrativeRows = Prisma.ReviewGetPayload<{ include: typeof withNarrative }>;

/** A part with who wrote it last; one that was cleared says nothing. */
export type StandingPart = SaidPart & Stamp;

/** The parts of a narrative that were ever written, targets in the order of the resolution. */
export const toParts = ({
  sections,
  sending,
  groupNarratives,
  targetNarratives,
}: Pick<NarrativeRows, keyof typeof withNarrative>): StandingPart[] => [
  ...sections.map((row) =>
    standing({ kind: "section", section: row.section as Section }, row, pick(row, partFields.section)),
  ),
  ...groupNarratives.map((row) =>
    standing({ kind: "group", group: row.group as Group }, row, pick(row, partFields.group)),
  ),
  ...targetNarratives.map((row) => ({
    ...standing({ kind: "target", target: row.target.code }, row, pick(row, partFields.target)),
    content: { texts: pick(row, partFields.target), remedies: row.remedies.map(toRemedy) },
  })),
  ...(sending === null ? [] : [standing({ kind: "sending" }, sending, sendingTexts(sending))]),
];

const standing = (
  part: NarrativePart,
  row: Parameters<typeof stampOf>[0],
  texts: PartContent["texts"],
): StandingPart => ({ part, content: { texts, remedies: [] }, ...stampOf(row) });

const sendingTexts = (row: NonNullable<NarrativeRows["sending"]>): PartContent["texts"] =>
  present({
    recipient: row.recipient,
    deadline: row.deadline && toDay(row.deadline),
    sentOn: row.sentOn && toDay(row.sentOn),
  });

const toRemedy = ({ text, person, due }: { text: string; person: string | null; due: Date | null }) => ({
  text,
  ...present({ person, due: due && toDay(due) }),
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
