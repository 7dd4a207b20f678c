import { getTranslations } from "next-intl/server";
import { Frame } from "#app/frame.tsx";
import { foundVersion } from "#app/verify/found-version.ts";
import { verifyHeld } from "#app/verify/verify-held.ts";
import { signedIn } from "#app/visit.ts";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { VerifyForm } from "#components/verify/verify-form.tsx";
import { readHeld } from "#lib/forms/held-version.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("verify"))("title") };
}

/** Kiểm tra bản đã chốt: whether what somebody holds is what was frozen; `?hash=` asks for one at once. */
export default async function VerifyPage({ searchParams }: PageProps<"/verify">) {
  const actor = await signedIn();
  const { hash } = await searchParams;
  const t = await getTranslations("verify");
  const read = typeof hash === "string" ? readHeld(hash) : null;
  const answer = read !== null && "held" in read ? await foundVersion(actor, read.held) : null;
  return (
    <Frame actor={actor} organisation={null}>
      <ClientMessages namespaces={["verify"]}>
        <div className="max-w-4xl">
          <PageHead title={t("title")} about={t("about")} />
          <VerifyForm
            action={verifyHeld}
            first={{ pasted: typeof hash === "string" ? hash : "", fault: null, answer }}
          />
        </div>
      </ClientMessages>
    </Frame>
  );
}
