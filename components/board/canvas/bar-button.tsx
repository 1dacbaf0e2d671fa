import type { LucideIcon } from "lucide-react";
import type { MouseEvent } from "react";
import { Tooltip } from "#components/ui/tooltip.tsx";

type BarButtonProps = Readonly<{
  icon: LucideIcon;
  label: string;
  /** The key that does the same, as printed on it. */
  shortcut?: string | undefined;
  isPressed?: boolean | undefined;
  isDisabled?: boolean | undefined;
  onPress(event: MouseEvent<HTMLButtonElement>): void;
  className?: string | undefined;
}>;

/** One button of the bars around a board. */
export function BarButton({
  icon: Icon,
  label,
  shortcut,
  isPressed,
  isDisabled = false,
  onPress,
  className = "",
}: BarButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={isPressed}
        aria-keyshortcuts={shortcut?.length === 1 ? shortcut : undefined}
        // Not `disabled`: it would lose the focus with the last thing that is undone.
        aria-disabled={isDisabled || undefined}
        onClick={isDisabled ? undefined : onPress}
        className={`grid size-11 shrink-0 place-items-center rounded-control text-ink-soft transition-colors hover:bg-sunken hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-35 aria-disabled:hover:bg-transparent aria-pressed:bg-green aria-pressed:text-on-green ${className}`}
      >
        <Icon aria-hidden="true" size={20} />
      </button>
    </Tooltip>
  );
}
