import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { isSame } from "#lib/domain/is-same.ts";
import {
  type NamedSettings,
  type NamedSettingsFaults,
  namedSettingsFaults,
} from "#lib/domain/named-settings.ts";
import { recordAudit } from "#lib/store/audit.ts";
import type { Stamp } from "#lib/store/hold-review.ts";
import { permit } from "#lib/store/permit.ts";
import { present } from "#lib/store/present.ts";
import { settingsColumns, toSettings } from "#lib/store/resolution-row.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** What an organisation sets for itself, and who set it last. */
export type StandingSettings = NamedSettings & Stamp;

/** What an organisation sets for itself. */
export async function readSettings(actor: Actor, organisationId: string): Promise<StandingSettings> {
  permit(actor, "see", organisationId);
  return standingIn(database(), organisationId);
}

/** Stored; or fields are at fault, or others changed them meanwhile. */
export type SettingsRecorded =
  | { stored: true }
  | { stored: false; faults: NamedSettingsFaults }
  | { stored: false; stale: StandingSettings };

/** Records names and settings upon the version that was seen; the event holds what changed of them. */
export async function recordSettings(
  actor: Actor,
  organisationId: string,
  { version, names, settings }: NamedSettings & { version: number },
): Promise<SettingsRecorded> {
  permit(actor, "change settings", organisationId);
  const faults = namedSettingsFaults({ names, settings });
  if (Object.keys(faults).length > 0) return { stored: false, faults };
  return database().$transaction(async (transaction): Promise<SettingsRecorded> => {
    await transaction.$queryRaw`SELECT FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`;
    const before = await standingIn(transaction, organisationId);
    if (before.version !== version) return { stored: false, stale: before };
    const [was, is] = [contentOf(before), contentOf({ names, settings })];
    const changed = Object.keys({ ...was, ...is }).filter(
      (field) => !isSame(was[field] ?? null, is[field] ?? null),
    );
    if (changed.length === 0) return { stored: true };
    const { name, committee = null, superior = null, place = null } = names;
    const recorded = { settingsVersion: version + 1, settingsAt: new Date(), settingsById: actor.userId };
    await transaction.organisation.update({
      where: { id: organisationId },
      data: { name, committee, superior, place, ...settingsColumns(settings), ...recorded },
    });
    const only = (content: Content): Prisma.InputJsonObject =>
      Object.fromEntries(changed.map((field) => [field, content[field] ?? null]));
    const event = { action: "change", object: "settings", key: {}, before: only(was), after: only(is) };
    await recordAudit(transaction, actor, { organisationId, ...event });
    return { stored: true };
  });
}

async function standingIn(
  client: Prisma.TransactionClient,
  organisationId: string,
): Promise<StandingSettings> {
  const row = await client.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    include: { settingsBy: { select: { name: true } } },
  });
  const { name, committee, superior, place } = row;
  return {
    names: { name, ...present({ committee, superior, place }) },
    settings: toSettings(row),
    version: row.settingsVersion,
    by: row.settingsBy?.name ?? null,
    at: row.settingsAt,
  };
}

type Content = Record<string, Prisma.InputJsonValue | undefined>;

/** Every setting by its name, as the audit trail keeps it. */
const contentOf = ({ names, settings: { documents, ...settings } }: NamedSettings): Content => ({
  ...names,
  newHeadcount: "exact",
  newCountOnTrackAsMet: false,
  ...settings,
  ...documents,
});
