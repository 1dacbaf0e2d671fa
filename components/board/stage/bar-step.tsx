import type { LucideIcon } from "lucide-react";

type BarStepProps = Readonly<{
  icon: LucideIcon;
  label: string;
  isDisabled: boolean;
  onPress(): void;
}>;

/** A square button of the bar of whoever leads. */
export function BarStep({ icon: Icon, label, isDisabled, onPress }: BarStepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
      className="flex min-h-11 w-11 items-center justify-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink disabled:cursor-default disabled:opacity-40"
    >
      <Icon aria-hidden="true" size={20} />
    </button>
  );
}
