/** Makes what the start would make, without starting anything. */

import { exit } from "node:process";
import { makeClient, makePages } from "#lib/operation/make.ts";
import { sentence, Trouble } from "#lib/operation/trouble.ts";

try {
  await makeClient();
  await makePages();
} catch (error) {
  console.error(error instanceof Trouble ? error.message : sentence(error));
  exit(1);
}
