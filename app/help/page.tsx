import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/frame.tsx";
import { readRules } from "#app/help/read-rules.ts";
import { signedIn } from "#app/visit.ts";
import { AccessTable } from "#components/help/access-table.tsx";
import { HelpContents } from "#components/help/help-contents.tsx";
import { HelpSection } from "#components/help/help-section.tsx";
import { KeyList } from "#components/help/key-list.tsx";
import { Points } from "#components/help/points.tsx";
import { Rules } from "#components/help/rules.tsx";
import { VerdictList } from "#components/help/verdict-list.tsx";
import { WarningList } from "#components/help/warning-list.tsx";
import { WordList } from "#components/help/word-list.tsx";
import { YearMoves } from "#components/help/year-moves.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import type { Locale } from "#lib/wording/locale.ts";
import vi from "#lib/wording/messages/vi.json";
import { warningCodes, warningExample } from "#lib/wording/warning-example.ts";

const keysOf = <Messages extends object>(messages: Messages) => Object.keys(messages) as (keyof Messages)[];

export async function generateMetadata() {
  return { title: (await getTranslations("help"))("title") };
}

/** Hướng dẫn, for everybody signed in. */
export default async function HelpPage() {
  const actor = await signedIn();
  const t = await getTranslations("help");
  const locale = (await getLocale()) as Locale;
  const warnings = warningCodes.map((code) => ({
    code,
    example: warningExample(code, t("warnings.text"), locale),
  }));
  return (
    <Frame actor={actor} organisation={null}>
      <PageHead title={t("title")} about={t("about")} />
      <div className="grid items-start gap-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <HelpContents />
        <div className="grid max-w-5xl gap-8">
          <HelpSection part="start">
            <Points points={keysOf(vi.help.start).map((point) => t(`start.${point}`))} />
          </HelpSection>
          <HelpSection part="enter">
            <Points points={keysOf(vi.help.enter).map((point) => t(`enter.${point}`))} />
          </HelpSection>
          <HelpSection part="verdicts">
            <VerdictList />
          </HelpSection>
          <HelpSection part="rules">
            <Rules {...readRules(locale)} />
          </HelpSection>
          <HelpSection part="warnings">
            <WarningList warnings={warnings} />
          </HelpSection>
          <HelpSection part="year">
            <YearMoves />
          </HelpSection>
          <HelpSection part="freeze">
            <Points points={keysOf(vi.help.freeze).map((point) => t(`freeze.${point}`))} />
            <p className="mt-3">
              <Link href="/verify" prefetch={false} className="text-accent underline">
                {t("freezeLink")}
              </Link>
            </p>
          </HelpSection>
          <HelpSection part="who">
            <AccessTable />
          </HelpSection>
          <HelpSection part="admin">
            <Points points={keysOf(vi.help.admin).map((point) => t(`admin.${point}`))} />
          </HelpSection>
          <HelpSection part="keys">
            <KeyList />
          </HelpSection>
          <HelpSection part="words">
            <WordList />
          </HelpSection>
        </div>
      </div>
    </Frame>
  );
}
