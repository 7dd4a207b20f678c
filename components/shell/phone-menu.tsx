import { Menu as MenuIcon, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { LanguageSwitch } from "#components/shell/language-switch.tsx";
import { Menu } from "#components/shell/menu.tsx";
import { Navigation } from "#components/shell/navigation.tsx";
import type { TopBarProps } from "#components/shell/top-bar.tsx";
import { AccountLink, HelpLink, OrganisationsLink, SignOut } from "#components/shell/user-menu.tsx";

/** Everything of the top bar that does not fit beside the mark on a phone. */
export function PhoneMenu({ places, here, person, switchLanguage, signOut }: TopBarProps) {
  const t = useTranslations("shell");
  return (
    <Menu className="group lg:hidden">
      <summary className="flex size-10 items-center justify-center rounded-control hover:bg-wash">
        <span className="sr-only">{t("menu")}</span>
        <MenuIcon aria-hidden="true" className="size-5.5 group-open:hidden" />
        <X aria-hidden="true" className="hidden size-5.5 group-open:block" />
      </summary>
      <div className="absolute inset-x-0 z-20 mt-2 border-b border-line bg-ground px-4 pt-2 pb-4 shadow-float">
        <Navigation places={places} here={here} className="flex flex-col gap-0.5" linkClassName="py-2.5" />
        <div className="mt-3 border-t border-line pt-3">
          {person === null ? null : (
            <p className="px-3 pb-1">
              <span className="font-medium">{person.name}</span>
              {person.role === null ? null : (
                <span className="block text-small text-muted">{person.role}</span>
              )}
            </p>
          )}
          {signOut === null ? null : (
            <>
              {person?.installs ? <OrganisationsLink /> : null}
              <AccountLink />
              <HelpLink />
              <SignOut signOut={signOut} />
            </>
          )}
          <div className="px-1.5 pt-1">
            <LanguageSwitch action={switchLanguage} />
          </div>
        </div>
      </div>
    </Menu>
  );
}
