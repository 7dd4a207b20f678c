import { useTranslations } from "next-intl";
import { Tabs } from "#components/ui/tabs.tsx";

/** The parts of Quản trị, in the order in which they are shown; only pages that exist. */
export const adminTabs = ["terms", "branches", "people", "settings", "exchange", "audit"] as const;
export type AdminTab = (typeof adminTabs)[number];

/** The parts of an organisation's administration. */
export function AdminTabs({ organisation, here }: { organisation: string; here: AdminTab }) {
  const t = useTranslations("admin.tabs");
  return (
    <Tabs
      label={t("label")}
      tabs={adminTabs.map((tab) => ({
        name: t(tab),
        href: `/${organisation}/admin/${tab}`,
        here: tab === here,
      }))}
    />
  );
}
