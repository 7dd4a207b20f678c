import { Building2, ChevronDown, CircleHelp, LogOut, UserRound } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Menu } from "#components/shell/menu.tsx";

/** Who is signed in, what they are here, and whether they look after the whole installation. */
export type Person = { name: string; role: string | null; installs: boolean };

type UserMenuProps = { person: Person; signOut: () => Promise<void> };

export function UserMenu({ person, signOut }: UserMenuProps) {
  return (
    <Menu className="group relative">
      <summary className="flex min-h-9 items-center gap-1 rounded-control px-2 font-medium hover:bg-wash">
        {person.name}
        <ChevronDown aria-hidden="true" className="size-4 text-muted group-open:rotate-180" />
      </summary>
      <div className="absolute right-0 z-20 mt-1 min-w-56 rounded-card border border-line bg-ground p-2 shadow-float">
        {person.role === null ? null : (
          <p className="mb-1 border-b border-line px-3 pt-1.5 pb-2.5 text-small text-muted">{person.role}</p>
        )}
        {person.installs ? <OrganisationsLink /> : null}
        <AccountLink />
        <HelpLink />
        <SignOut signOut={signOut} />
      </div>
    </Menu>
  );
}

const item =
  "flex min-h-10 w-full cursor-pointer items-center gap-2.5 rounded-control px-3 text-left font-medium hover:bg-wash";

export function AccountLink() {
  const t = useTranslations("shell");
  return (
    <Link href="/account" prefetch={false} className={`${item} no-underline`}>
      <UserRound aria-hidden="true" className="size-4 text-muted" />
      {t("account")}
    </Link>
  );
}

/** The way to the organisations of the installation, for those who look after it. */
export function OrganisationsLink() {
  const t = useTranslations("shell");
  return (
    <Link href="/organisations" prefetch={false} className={`${item} no-underline`}>
      <Building2 aria-hidden="true" className="size-4 text-muted" />
      {t("organisations")}
    </Link>
  );
}

export function HelpLink() {
  const t = useTranslations("shell");
  return (
    <Link href="/help" prefetch={false} className={`${item} no-underline`}>
      <CircleHelp aria-hidden="true" className="size-4 text-muted" />
      {t("help")}
    </Link>
  );
}

export function SignOut({ signOut }: { signOut: () => Promise<void> }) {
  const t = useTranslations("shell");
  return (
    <form action={signOut}>
      <button type="submit" className={item}>
        <LogOut aria-hidden="true" className="size-4 text-muted" />
        {t("signOut")}
      </button>
    </form>
  );
}
