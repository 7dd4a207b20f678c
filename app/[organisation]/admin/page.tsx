import { notFound, redirect } from "next/navigation";
import { visit } from "#app/visit.ts";
import { adminTabs } from "#components/admin/admin-tabs.tsx";
import { may } from "#lib/domain/access.ts";

/** Quản trị opens on its first part. */
export default async function AdminPage({ params }: PageProps<"/[organisation]/admin">) {
  const { organisation: code } = await params;
  const { actor, organisation } = await visit(code);
  if (!may(actor, "administer", organisation.id)) notFound();
  redirect(`/${code}/admin/${adminTabs[0]}`);
}
