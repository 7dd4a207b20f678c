import { describe, expect, test } from "vitest";
import {
  type Action,
  type Actor,
  actions,
  may,
  mayInstall,
  type Role,
  roles,
  rolesFor,
} from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";

const person = (role: Role, organisationId = "here"): Actor => ({
  userId: "u",
  name: "Đồng chí",
  installation: false,
  memberships: [{ organisationId, role }],
});

describe("who may do what", () => {
  test.each<[Action, Role[]]>([
    ["see", ["staff", "committee", "admin", "viewer"]],
    ["enter figures", ["staff"]],
    ["change reviews", ["staff"]],
    ["write narratives", ["staff", "committee"]],
    ["submit a year", ["staff"]],
    ["approve a year", ["committee"]],
    ["conclude", ["committee"]],
    ["archive reviews", ["committee"]],
    ["administer", ["admin"]],
    ["manage targets", ["admin"]],
    ["manage terms", ["admin"]],
    ["manage branches", ["admin"]],
    ["change settings", ["admin"]],
    ["manage people", ["admin"]],
    ["import and export", ["admin"]],
    ["see the audit trail", ["admin"]],
  ])("%s: %j", (action, allowed) => {
    expect(roles.filter((role) => may(person(role), action, "here"))).toEqual(allowed);
  });

  test("what is told of an action is what decides it", () => {
    for (const action of actions)
      expect(roles.filter((role) => may(person(role), action, "here"))).toEqual(
        roles.filter((role) => rolesFor(action).includes(role)),
      );
  });

  test("only the mark lets one do what concerns the whole installation", () => {
    expect(mayInstall(person("admin"))).toBe(false);
    expect(mayInstall({ ...person("viewer"), installation: true })).toBe(true);
  });

  test("nobody does anything in an organisation where they have no role, the installation-wide mark or not", () => {
    for (const role of roles) expect(may(person(role, "elsewhere"), "see", "here")).toBe(false);
    expect(may({ ...person("admin", "elsewhere"), installation: true }, "see", "here")).toBe(false);
  });

  test("several roles add up", () => {
    const both = {
      ...person("staff"),
      memberships: [...person("staff").memberships, ...person("admin").memberships],
    };
    expect(may(both, "enter figures", "here") && may(both, "manage people", "here")).toBe(true);
  });

  test("the console may do everything", () =>
    expect(
      may({ ...person("staff"), userId: null, installation: true, memberships: [] }, "conclude", "here"),
    ).toBe(true));
});

test("a refusal says why", () =>
  expect(new Refusal("forbidden")).toMatchObject({ code: "forbidden", name: "Refusal" }));
