import type { LucideIcon } from "lucide-react";

type BarStepProps = Readonly<{
  icon: LucideIcon;
  label: string;
  isDisabled: boolean;
  /** The one a facilitator presses all day: on a wide screen it says what it does. */
  isMain?: boolean;
  onPress(): void;
}>;

/** Back and on. */
export function BarStep({ icon: Icon, label, isDisabled, isMain = false, onPress }: BarStepProps) {
  const looks = isMain
    ? "bg-green px-3 text-on-green hover:bg-green-strong"
    : "w-11 text-ink-soft hover:bg-sunken hover:text-ink";
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
      className={`flex min-h-11 items-center justify-center gap-1 rounded-control text-sm font-semibold whitespace-nowrap disabled:cursor-default disabled:opacity-40 ${looks}`}
    >
      {isMain && <span className="max-xl:hidden">{label}</span>}
      <Icon aria-hidden="true" size={20} />
    </button>
  );
}
