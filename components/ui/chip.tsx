import type { ReactNode } from "react";

type ChipTone = "neutral" | "green" | "digital" | "warm" | "danger";

const looks: Readonly<Record<ChipTone, string>> = {
  neutral: "bg-sunken text-ink-soft",
  green: "bg-green-soft text-green",
  digital: "bg-digital-soft text-digital",
  warm: "bg-warm-soft text-warm",
  danger: "bg-danger-soft text-danger",
};

type ChipProps = Readonly<{
  tone?: ChipTone | undefined;
  icon?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}>;

/** A short fact about something. Not to be pressed. */
export function Chip({ tone = "neutral", icon, children, className = "" }: ChipProps) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-medium ${looks[tone]} ${className}`}
    >
      {icon}
      {children}
    </span>
  );
}
