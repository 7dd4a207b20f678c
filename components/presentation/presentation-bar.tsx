import { ChevronLeft, ChevronRight, Expand, EyeOff, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Turn } from "#components/presentation/turn-pages.ts";

type PresentationBarProps = {
  page: number;
  pages: number;
  turn: (turn: Turn) => void;
  end: string;
};

const look =
  "grid size-11 cursor-pointer place-items-center rounded-control text-muted hover:bg-wash hover:text-ink disabled:cursor-default disabled:opacity-40";

/** What the keys do, for the mouse and the finger; it steps back until it is wanted. */
export function PresentationBar({ page, pages, turn, end }: PresentationBarProps) {
  const t = useTranslations("presentation");
  const tool = (asked: Turn, name: string, sign: ReactNode, disabled = false) => (
    <button
      type="button"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={() => turn(asked)}
      className={look}
    >
      {sign}
    </button>
  );
  return (
    <nav
      aria-label={t("keys")}
      className="fixed top-4 right-4 z-20 flex gap-1 rounded-card bg-ground/90 opacity-35 focus-within:opacity-100 hover:opacity-100 print:hidden"
    >
      {tool("previous", t("previous"), <ChevronLeft aria-hidden="true" />, page === 0)}
      {tool("next", t("next"), <ChevronRight aria-hidden="true" />, page === pages - 1)}
      {tool("full screen", t("fullScreen"), <Expand aria-hidden="true" className="size-5" />)}
      {tool("blank", t("blank"), <EyeOff aria-hidden="true" className="size-5" />)}
      <Link href={end} prefetch={false} aria-label={t("close")} title={t("close")} className={look}>
        <X aria-hidden="true" />
      </Link>
    </nav>
  );
}
