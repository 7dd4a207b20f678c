/**
 * `npm run --silent scorecard -- FILE|- [--review CODE]`: judges a resolution file without a database and prints its
 * scorecard as JSON. Exit 2, with what is wrong on standard error, where it cannot.
 */

import { parseArgs } from "node:util";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { currentReview } from "#lib/domain/current-review.ts";
import type { Resolution, Review } from "#lib/domain/resolution.ts";
import { consoleLocale } from "#lib/operation/console-locale.ts";
import { printResult } from "#lib/operation/print-result.ts";
import { readBytes } from "#lib/operation/read-bytes.ts";
import { Refused } from "#lib/operation/refused.ts";
import { scorecardJson } from "#lib/report/scorecard-json.ts";
import { largestFile } from "#lib/resolution-file/parse-json.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordFault } from "#lib/wording/word-fault.ts";

const t = translator(consoleLocale);

function readArguments(): { file: string; code: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { review: { type: "string", multiple: true } },
    });
    const [file, ...others] = positionals;
    const [code, ...codes] = values.review ?? [];
    if (file !== undefined && others.length === 0 && codes.length === 0) return { file, code };
  } catch {
    // An option that does not exist, or one without its value: the usage says it all.
  }
  throw new Refused([t("command.usage")]);
}

async function readFile(file: string): Promise<Resolution> {
  const bytes = await readBytes(file, largestFile + 1).catch((error: unknown) => {
    throw new Refused([t("command.cannot read", { file, reason: (error as Error).message })]);
  });
  const read = readResolutionFile(bytes);
  if ("faults" in read) throw new Refused(read.faults.map((fault) => wordFault(fault, consoleLocale)));
  return read.resolution;
}

function chooseReview({ reviews }: Resolution, code: string | undefined): Review {
  const review = code === undefined ? currentReview(reviews) : reviews.find((each) => each.code === code);
  if (review != null) return review;
  const codes = reviews.map((each) => each.code).join(", ");
  throw new Refused([
    code === undefined || codes === ""
      ? t("command.no review")
      : t("command.unknown review", { code, codes }),
  ]);
}

async function printScorecard(): Promise<void> {
  const { file, code } = readArguments();
  const resolution = await readFile(file);
  const scorecard = buildScorecard(resolution, chooseReview(resolution, code));
  process.stdout.write(`${JSON.stringify(scorecardJson(scorecard, resolution), null, 2)}\n`);
}

await printResult(printScorecard);
