import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { derivedForm, previewForm } from "#app/[organisation]/admin/settings/preview-form.ts";
import { saveLimits } from "#app/[organisation]/admin/settings/save-limits.ts";
import { saveSettings } from "#app/[organisation]/admin/settings/save-settings.ts";
import { Frame } from "#app/frame.tsx";
import { visit } from "#app/visit.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { FormPreview } from "#components/settings/form-preview.tsx";
import { LimitsForm } from "#components/settings/limits-form.tsx";
import { SettingsForm } from "#components/settings/settings-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may, mayInstall } from "#lib/domain/access.ts";
import { readSessionLimits } from "#lib/store/session-limits.ts";
import { readSettings } from "#lib/store/settings.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("title") };
}

/** Cài đặt of an organisation, and how long sessions last here. */
export default async function SettingsPage({ params }: PageProps<"/[organisation]/admin/settings">) {
  const { organisation: code } = await params;
  const { actor, organisation } = await visit(code);
  if (!may(actor, "change settings", organisation.id)) notFound();
  const settings = await readSettings(actor, organisation.id);
  const limits = await readSessionLimits(actor, organisation.id);
  const t = await getTranslations("settings");
  const form = await getTranslations("form");
  const locale = (await getLocale()) as Locale;
  const stamp = ({ by, at }: { by: string | null; at: Date | null }) =>
    by === null || at === null ? null : form("stamp", { name: by, moment: formatMoment(at, locale) });
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <ClientMessages namespaces={["settings", "form"]}>
        <PageHead title={t("title")} about={`${organisation.name} · ${t("explain")}`} />
        <AdminTabs organisation={code} here="settings" />
        <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_26rem]">
          <div className="grid gap-5">
            <SettingsForm
              action={saveSettings.bind(null, code)}
              stored={{ names: settings.names, settings: settings.settings }}
              version={settings.version}
              derived={derivedForm(settings)}
              stamp={stamp(settings)}
            />
            <Card title={t("limits.title")}>
              <p className="mb-4 text-muted">{t("limits.explain")}</p>
              {mayInstall(actor) ? (
                <LimitsForm
                  action={saveLimits}
                  stored={limits}
                  version={limits.version}
                  stamp={stamp(limits)}
                />
              ) : (
                <p>
                  {t("limits.onlyInstallation", {
                    idle: String(limits.idleMinutes),
                    longest: String(limits.longestHours),
                  })}
                </p>
              )}
            </Card>
          </div>
          <Card title={t("preview.title")} className="xl:sticky xl:top-5">
            <p className="-mt-1 mb-4 text-small text-muted">{t("preview.explain")}</p>
            <FormPreview form={previewForm(settings, formatMoment(new Date(), "vi").slice(6, 10))} />
          </Card>
        </div>
      </ClientMessages>
    </Frame>
  );
}
