import type { ReactNode } from "react";

/** The look of everything one types into or chooses from. */
export const controlLooks =
  "min-h-11 w-full rounded-control border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-faint hover:border-ink disabled:opacity-60 aria-invalid:border-2 aria-invalid:border-danger";

/** The ids that tie a control to its words. Pass both to {@link FieldFrame} and the control. */
export function describedBy(id: string, description: ReactNode, error: ReactNode) {
  const ids = [description && `${id}-description`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

type FieldFrameProps = Readonly<{
  /** Id of the control. */
  id: string;
  label: ReactNode;
  description?: ReactNode;
  /** What is wrong and what to do; shown in place, read out when it appears. */
  error?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}>;

/** Label above, control, then what helps and what is wrong. */
export function FieldFrame({
  id,
  label,
  description,
  error,
  className = "",
  children,
}: FieldFrameProps) {
  return (
    <div className={`flex flex-col gap-1.5 ${className}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children}
      {description && (
        <p id={`${id}-description`} className="text-sm text-ink-soft">
          {description}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
