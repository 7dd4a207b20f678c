import type { Membership } from "#lib/domain/access.ts";

/** A person as administrators act on them: every role held anywhere, and whether they may sign in at all. */
export type Person = {
  userId: string;
  /** The installation-wide mark. */
  installation: boolean;
  active: boolean;
  memberships: readonly Membership[];
};
