import { CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

type Tone = "note" | "done" | "caution" | "error";

const tones: Record<Tone, { Icon: LucideIcon; look: string }> = {
  note: { Icon: Info, look: "border-line-strong bg-accent-wash text-accent" },
  done: { Icon: CircleCheck, look: "border-met/30 bg-met-wash text-met" },
  caution: { Icon: TriangleAlert, look: "border-caution/30 bg-caution-wash text-caution" },
  error: { Icon: TriangleAlert, look: "border-missed/30 bg-missed-wash text-missed" },
};

type BannerProps = { tone?: Tone; children: ReactNode; className?: string; live?: boolean };

/** A message about the whole page. `live`: it came as the answer to something done, is read out, and may be focused. */
export function Banner({ tone = "note", live = false, className = "", children }: BannerProps) {
  const { Icon, look } = tones[tone];
  const role = live ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div
      role={role}
      {...(live ? { "data-answer": "", tabIndex: -1 } : {})}
      className={`flex items-start gap-2.5 rounded-control border px-3.5 py-2.5 outline-none ${look} ${className}`}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-[1.125rem] shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
