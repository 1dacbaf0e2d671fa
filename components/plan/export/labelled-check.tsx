import { type ReactNode, useId } from "react";

type LabelledCheckProps = Readonly<{
  label: ReactNode;
  description?: ReactNode;
  isChecked: boolean;
  onChange(isChecked: boolean): void;
}>;

/** Something that is or is not so, with what that means. */
export function LabelledCheck({ label, description, isChecked, onChange }: LabelledCheckProps) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-11 items-center gap-3 font-semibold">
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={description ? id : undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
          className="size-5 shrink-0 accent-green"
        />
        <span>{label}</span>
      </label>
      <p id={id} aria-live="polite" className="ps-8 text-sm text-ink-soft empty:hidden">
        {description}
      </p>
    </div>
  );
}
