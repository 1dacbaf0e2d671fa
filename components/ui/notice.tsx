import { CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

type NoticeTone = "info" | "success" | "warning" | "danger";

const looks: Readonly<Record<NoticeTone, string>> = {
  info: "border-digital bg-digital-soft text-digital",
  success: "border-green bg-green-soft text-green",
  warning: "border-warm bg-warm-soft text-warm",
  danger: "border-danger bg-danger-soft text-danger",
};

const icons: Readonly<Record<NoticeTone, LucideIcon>> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: OctagonAlert,
};

const liveRoles = { info: undefined, success: "status", warning: "status", danger: "alert" };

type NoticeProps = Readonly<{
  tone: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  className?: string | undefined;
}>;

/** A message in the page. All but `info` are read out when they appear. */
export function Notice({ tone, title, children, className = "" }: NoticeProps) {
  const Icon = icons[tone];

  return (
    <div
      role={liveRoles[tone]}
      className={`flex gap-3 rounded-control border-s-4 p-4 ${looks[tone]} ${className}`}
    >
      <Icon aria-hidden="true" size={20} className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1 text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
