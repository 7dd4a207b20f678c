import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { type Actor, type Membership, type Role, roles } from "#lib/domain/access.ts";
import { governs } from "#lib/domain/governs.ts";
import type { Person } from "#lib/domain/person.ts";
import { deedFault, personDeeds, rolesFault } from "#lib/domain/person-deed.ts";
import { isAccountName, isPersonName, readRoles } from "#lib/domain/person-fields.ts";
import { solelyAdministers } from "#lib/domain/solely-administers.ts";

const held = (...words: string[]): Membership[] =>
  words.map((word) => {
    const [role = "", organisationId = ""] = word.split(" in ");
    return { role: role as Role, organisationId };
  });

const actor = (memberships: Membership[], installation = false): Actor => ({
  userId: "actor",
  name: "Quản trị viên",
  installation,
  memberships,
});

const person = (memberships: Membership[], own: Partial<Person> = {}): Person => ({
  userId: "person",
  installation: false,
  active: true,
  memberships,
  ...own,
});

const here = held("admin in here");
const both = held("admin in here", "admin in there");

describe("whose account is whose to decide on", () => {
  test.each<[string, Actor, Person, boolean]>([
    ["an administrator, of somebody of the organisation", actor(here), person(held("staff in here")), true],
    ["an administrator, of another administrator", actor(here), person(held("admin in here")), true],
    [
      "an administrator, of somebody who is something elsewhere too",
      actor(here),
      person(held("staff in here", "viewer in there")),
      false,
    ],
    [
      "an administrator of both organisations, of somebody of both",
      actor(both),
      person(held("staff in here", "viewer in there")),
      true,
    ],
    [
      "an administrator here and viewer there, of somebody of both",
      actor(held("admin in here", "viewer in there")),
      person(held("staff in here", "staff in there")),
      false,
    ],
    ["an administrator, of a viewer from above", actor(here), person(held("viewer in above")), false],
    ["an administrator, of somebody without any role", actor(here), person([]), false],
    [
      "an administrator, of somebody who bears the mark",
      actor(here),
      person(held("staff in here"), { installation: true }),
      false,
    ],
    ["who bears the mark, of anybody", actor([], true), person(held("admin in there")), true],
    [
      "who bears the mark, of somebody who bears it too",
      actor(here, true),
      person(held("admin in here"), { installation: true }),
      true,
    ],
  ])("%s", (_, who, whom, expected) => {
    expect(governs(who, whom)).toBe(expected);
  });

  test.each(roles.filter((role) => role !== "admin"))("%s decides on nobody", (role) => {
    expect(governs(actor(held(`${role} in here`)), person(held("staff in here")))).toBe(false);
  });

  test("one may decide on one's own account only where one administers all one is part of", () => {
    expect(governs(actor(here), person(here, { userId: "actor" }))).toBe(true);
  });
});

describe("what keeps an administrator from a deed", () => {
  const staff = person(held("staff in here"));
  const resting = person(held("staff in here"), { active: false });

  test("nothing, to somebody of the organisation", () => {
    for (const deed of personDeeds)
      expect(deedFault(actor(here), deed === "reactivate" ? resting : staff, deed, []), deed).toBeNull();
  });

  test("nobody does to oneself what another has to, and all may correct their own name", () => {
    const self = person(here, { userId: "actor" });
    expect(personDeeds.map((deed) => deedFault(actor(here, true), self, deed, []))).toEqual([
      null,
      "own account",
      "own account",
      "own account",
      "own account",
      "own account",
      "own account",
    ]);
  });

  test("an account of others is left alone", () => {
    const stranger = person(held("staff in here", "staff in there"));
    for (const deed of personDeeds) expect(deedFault(actor(here), stranger, deed, [])).toBe("not governed");
  });

  test("what is done already is not done again", () => {
    expect(deedFault(actor(here), resting, "deactivate", [])).toBe("other state");
    expect(deedFault(actor(here), staff, "reactivate", [])).toBe("other state");
  });

  test("the last administrator of an organisation stays active; all else may be done to them", () => {
    const last = person(held("admin in here"));
    const faults = personDeeds.map((deed) => deedFault(actor(here, true), last, deed, ["here"]));
    expect(faults).toEqual([null, null, null, null, null, "last administrator", "other state"]);
  });

  test("the last administrator keeps the role, and nobody leaves by their own hand", () => {
    const fault = (given: Role[], solely: string[], userId = "person") =>
      rolesFault(actor(here), person(here, { userId }), { organisationId: "here", roles: given }, solely);
    expect(fault(["staff"], ["here"])).toBe("last administrator");
    expect(fault([], ["here"])).toBe("last administrator");
    expect(fault(["staff", "admin"], ["here"])).toBeNull();
    expect(fault(["staff"], ["there"])).toBeNull();
    expect(fault([], [])).toBeNull();
    expect(fault([], [], "actor")).toBe("own account");
    expect(fault(["staff"], [], "actor")).toBeNull();
  });
});

describe("who alone administers what", () => {
  const administrators = [
    { userId: "person", organisationId: "here" },
    { userId: "person", organisationId: "there" },
    { userId: "other", organisationId: "there" },
  ];

  test("the organisations without another administrator", () => {
    expect(solelyAdministers(person(both), administrators)).toEqual(["here"]);
    expect(solelyAdministers(person(held("staff in here")), administrators)).toEqual([]);
  });

  test("who cannot sign in administers nothing", () => {
    expect(solelyAdministers(person(both, { active: false }), administrators)).toEqual([]);
  });

  const ids = fc.subarray(["a", "b", "c"], { minLength: 1 });
  property.prop([ids, fc.constantFrom("a", "b", "c")])(
    "of several administrators any may go, of one nobody",
    (administering, who) => {
      const all = administering.map((userId) => ({ userId, organisationId: "here" }));
      const solely = solelyAdministers(person(held("admin in here"), { userId: who }), all);
      const left = administering.filter((userId) => userId !== who);
      expect(solely).toEqual(left.length === 0 ? ["here"] : []);
    },
  );
});

describe("a person's fields", () => {
  test.each<[string, boolean]>([
    ["Nguyễn Thị Ánh", true],
    ["Ô", true],
    ["Đ/c 2", true],
    ["a".repeat(100), true],
    ["𝒜".repeat(100), true],
    ["a".repeat(101), false],
    ["", false],
    ["   ", false],
    ["123", false],
    ["Nguyễn\nÁnh", false],
    ["Nguyễn\tÁnh", false],
    ["Nguyễn\u0000", false],
    ["Nguyễn \ud800", false],
  ])("%j is a name: %s", (name, expected) => {
    expect(isPersonName(name)).toBe(expected);
  });

  test.each([
    ["Nguyễn.Ánh@tinh.example.vn", true],
    ["0b5c-77", true],
    ["a".repeat(200), true],
    ["a".repeat(201), false],
    ["", false],
    ["hai\ndòng", false],
    ["hai\u2028dòng", false],
    ["a\u0000", false],
    ["a\ud800", false],
  ])("%j is the name of an account elsewhere: %s", (name, expected) => {
    expect(isAccountName(name)).toBe(expected);
  });

  test("roles are read each once, in their order, and nothing else is one", () => {
    expect(readRoles(["admin", "staff", "admin", "owner", 1, null])).toEqual(["staff", "admin"]);
    expect(readRoles([])).toEqual([]);
  });
});
