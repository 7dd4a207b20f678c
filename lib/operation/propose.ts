/**
 * `npm run --silent propose -- FILE|- [--term 2021-2025]`: reads one wording of a target a line and prints its criteria
 * as one JSON object a line, without a database. Exit 2, with what is wrong on standard error, where it cannot. Without
 * a term it is the one in which the wording is due, else 2021–2025.
 */

import { parseArgs } from "node:util";
import { consoleLocale } from "#lib/operation/console-locale.ts";
import { printResult } from "#lib/operation/print-result.ts";
import { readBytes } from "#lib/operation/read-bytes.ts";
import { Refused } from "#lib/operation/refused.ts";
import type { ProposalTerm, Unsure } from "#lib/reading/proposal.ts";
import { proposeCriteria } from "#lib/reading/propose-criteria.ts";
import { termOfText } from "#lib/reading/term-of-text.ts";
import { largestFile } from "#lib/resolution-file/parse-json.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordUnsure } from "#lib/wording/word-unsure.ts";

const t = translator(consoleLocale);

/** As long as a term may be (rules §9). */
const longestTerm = 20;

function readArguments(): { file: string; term: ProposalTerm | null } {
  const { file, term } = parseArguments();
  return { file, term: term === undefined ? null : readTerm(term) };
}

function parseArguments(): { file: string; term: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { term: { type: "string", multiple: true } },
    });
    const [file, ...others] = positionals;
    const [term, ...terms] = values.term ?? [];
    if (file !== undefined && others.length === 0 && terms.length === 0) return { file, term };
  } catch {
    // An option that does not exist, or one without its value: the usage says it all.
  }
  throw new Refused([t("propose.usage")]);
}

function readTerm(term: string): ProposalTerm {
  const [, first, last] = /^(\d{4})[-–](\d{4})$/u.exec(term) ?? [];
  const [firstYear, lastYear] = [Number(first), Number(last)];
  if (lastYear >= firstYear && lastYear - firstYear < longestTerm) return { firstYear, lastYear };
  throw new Refused([t("propose.term", { term, most: String(longestTerm) })]);
}

async function readLines(file: string): Promise<string[]> {
  const bytes = await readBytes(file, largestFile + 1).catch((error: unknown) => {
    throw new Refused([t("command.cannot read", { file, reason: (error as Error).message })]);
  });
  if (bytes.byteLength > largestFile) throw new Refused([t("fault.too large")]);
  const text = decode(bytes);
  if (text.includes("\0")) throw new Refused([t("propose.not text")]);
  const lines = text.split(/\r?\n/u);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refused([t("fault.not UTF-8")]);
  }
}

/** "horizon: …", with the criterion it is about where there are several. */
function word(unsure: Unsure, several: boolean): string {
  const sentence = wordUnsure(unsure, consoleLocale);
  const number = String((unsure.criterion ?? 0) + 1);
  const whole =
    several && unsure.criterion !== null ? t("propose.of criterion", { sentence, number }) : sentence;
  return `${unsure.field}: ${whole}`;
}

async function printProposals(): Promise<void> {
  const { file, term } = readArguments();
  for (const line of await readLines(file)) {
    const { text, criteria, unsure } = proposeCriteria(line, term ?? termOfText(line));
    const worded = unsure.map((each) => word(each, criteria.length > 1));
    process.stdout.write(`${JSON.stringify({ text, criteria, unsure: worded })}\n`);
  }
}

await printResult(printProposals);
