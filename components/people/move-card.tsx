import { useTranslations } from "next-intl";
import { ReasonForm } from "#components/people/reason-form.tsx";
import type { Deed } from "#components/people/sign-in-card.tsx";
import { Card } from "#components/ui/card.tsx";

type MoveCardProps = Deed & {
  move: "deactivate" | "reactivate";
  /** Why the account rests, where it does. */
  because: string | null;
};

/** Whether a person may come in at all. */
export function MoveCard({ move, because, action, why }: MoveCardProps) {
  const t = useTranslations("people.move");
  return (
    <Card title={t(`${move}.title`)}>
      {because === null ? null : (
        <p className="mb-2 whitespace-pre-line wrap-anywhere">{t("because", { reason: because })}</p>
      )}
      <p className="mb-4 text-muted">{t(`${move}.explain`)}</p>
      <ReasonForm key={move} move={move} action={action} why={why} />
    </Card>
  );
}
