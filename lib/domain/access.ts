/** Who acts: a person signed in, or the console of the machine itself (first start, import, password reset). */
export type Actor = {
  /** Null for the console. */
  userId: string | null;
  name: string;
  /** The installation-wide mark, which the first administrator and the console have. */
  installation: boolean;
  memberships: Membership[];
};

/** Vai trò: a role held in one organisation; a viewer's reaches down to those below it, where it is held too. */
export type Membership = { organisationId: string; role: Role };

export const roles = ["staff", "committee", "admin", "viewer"] as const;
export type Role = (typeof roles)[number];

const permissions = {
  see: ["staff", "committee", "admin", "viewer"],
  "enter figures": ["staff"],
  "change reviews": ["staff"],
  "write narratives": ["staff", "committee"],
  "submit a year": ["staff"],
  "approve a year": ["committee"],
  conclude: ["committee"],
  "archive reviews": ["committee"],
  /** Reaches the pages under Quản trị; each asks for its own action besides. */
  administer: ["admin"],
  "manage targets": ["admin"],
  "manage terms": ["admin"],
  "manage branches": ["admin"],
  "change settings": ["admin"],
  "manage people": ["admin"],
  "import and export": ["admin"],
  "see the audit trail": ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

export const actions = Object.keys(permissions) as Action[];

/** The roles that may do an action in their organisation. */
export const rolesFor = (action: Action): readonly Role[] => permissions[action];

/** Whether `actor` may do `action` in an organisation. What no role allows is refused; the console may do everything. */
export function may(actor: Actor, action: Action, organisationId: string): boolean {
  if (actor.userId === null) return actor.installation;
  const allowed: readonly Role[] = permissions[action];
  return actor.memberships.some(
    (membership) => membership.organisationId === organisationId && allowed.includes(membership.role),
  );
}

/** Whether `actor` may make organisations, archive and restore them: the installation-wide mark, whatever their roles. */
export const mayInstall = (actor: Actor): boolean => actor.installation;
