import { csv } from "#lib/report/csv.ts";
import { formatMoment } from "#lib/wording/format.ts";
import vi from "#lib/wording/messages/vi.json" with { type: "json" };

/** An event of the audit trail, its contents as JSON. */
export type TrailEvent = {
  id: bigint;
  at: Date;
  actorName: string;
  action: string;
  object: string;
  key: unknown;
  year: number | null;
  before: unknown;
  after: unknown;
};

const { action: deeds, object: objects } = vi.audit;

const said = (names: Record<string, string>, word: string): string => names[word] ?? word;

const written = (content: unknown): string => (content === null ? "" : JSON.stringify(content));

/** The audit trail as a sheet: who did what, when, and what stood before and after. In Vietnamese, as every document. */
export const auditCsv = (events: readonly TrailEvent[]): string =>
  csv([
    Object.values(vi.exchange.archive.event),
    ...events.map(({ id, at, actorName, action, object, key, year, before, after }) => [
      ...[String(id), formatMoment(at, "vi"), actorName, said(deeds, action), said(objects, object)],
      ...[written(key), year === null ? "" : String(year), written(before), written(after)],
    ]),
  ]);

/** The same for machines: one JSON object a line, moments in ISO 8601. */
export const auditLines = (events: readonly TrailEvent[]): string =>
  events.map((event) => `${JSON.stringify({ ...event, id: String(event.id) })}\n`).join("");
