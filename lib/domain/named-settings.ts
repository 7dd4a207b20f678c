import { isCap } from "#lib/domain/is-cap.ts";
import type { Organisation, Settings } from "#lib/domain/resolution.ts";

/** What the office sets on one page: the names that its documents carry, and its settings. */
export type NamedSettings = {
  names: Pick<Organisation, "name" | "committee" | "superior" | "place">;
  settings: Settings;
};

export type NamedSettingsFaults = { name?: "missing"; excellentCap?: "cap" };

/** What keeps names and settings from being recorded, by field. */
export function namedSettingsFaults({ names, settings }: NamedSettings): NamedSettingsFaults {
  return {
    ...(names.name.trim() === "" ? { name: "missing" as const } : {}),
    ...(isCap(settings.excellentCap) ? {} : { excellentCap: "cap" as const }),
  };
}
