import { exit } from "node:process";
import { Trouble } from "#lib/operation/trouble.ts";

/** Runs a command to its end: what the person can mend is said in a sentence, with exit code 2. */
export async function runCommand(command: () => Promise<void>): Promise<never> {
  try {
    await command();
    return exit(0);
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    return exit(error instanceof Trouble ? 2 : 1);
  }
}
