import Link from "next/link";
import { useTranslations } from "next-intl";
import { BrandBar } from "#components/shell/brand-bar.tsx";
import { LanguageSwitch } from "#components/shell/language-switch.tsx";
import { Mark } from "#components/shell/mark.tsx";
import { Navigation } from "#components/shell/navigation.tsx";
import { PhoneMenu } from "#components/shell/phone-menu.tsx";
import type { Place, PlaceLink } from "#components/shell/place.ts";
import { type Person, UserMenu } from "#components/shell/user-menu.tsx";

export type TopBarProps = {
  /** Where the mark leads. */
  home: string;
  places: PlaceLink[];
  here?: Place;
  person: Person | null;
  switchLanguage: (form: FormData) => Promise<void>;
  /** Null where nobody is signed in. */
  signOut: (() => Promise<void>) | null;
};

export function TopBar(props: TopBarProps) {
  const { home, places, here, person, switchLanguage, signOut } = props;
  const t = useTranslations("shell");
  return (
    <div className="relative border-b border-line bg-ground print:hidden">
      <BrandBar />
      <div className="page flex min-h-15 items-center gap-6">
        <Link
          href={home}
          prefetch={false}
          className="flex items-center gap-2.5 rounded-badge font-semibold no-underline"
        >
          <Mark />
          {t("product")}
        </Link>
        <Navigation places={places} here={here} className="hidden flex-1 gap-1 lg:flex" />
        <div className="ml-auto hidden items-center gap-3 lg:flex">
          <LanguageSwitch action={switchLanguage} />
          {person === null || signOut === null ? null : <UserMenu person={person} signOut={signOut} />}
        </div>
        <div className="ml-auto lg:hidden">
          <PhoneMenu {...props} />
        </div>
      </div>
    </div>
  );
}
