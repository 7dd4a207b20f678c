/** An event of the audit trail, its contents as JSON. */
type TrailEvent = { id: bigint; at: Date };

/** The audit trail for machines: one JSON object a line, moments in ISO 8601. */
export const auditLines = (events: readonly TrailEvent[]): string =>
  events.map((event) => `${JSON.stringify({ ...event, id: String(event.id) })}\n`).join("");
