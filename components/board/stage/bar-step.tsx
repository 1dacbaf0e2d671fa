import type { LucideIcon } from "lucide-react";
import { Tooltip } from "#components/ui/tooltip.tsx";

type BarStepProps = Readonly<{
  icon: LucideIcon;
  label: string;
  isDisabled: boolean;
  onPress(): void;
}>;

/** A square button of the bar of whoever leads. */
export function BarStep({ icon: Icon, label, isDisabled, onPress }: BarStepProps) {
  return (
    <Tooltip label={label}>
      <button
        type="button"
        aria-label={label}
        disabled={isDisabled}
        onClick={onPress}
        className="flex min-h-11 w-11 items-center justify-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink disabled:cursor-default disabled:opacity-40"
      >
        <Icon aria-hidden="true" size={20} />
      </button>
    </Tooltip>
  );
}
