import type { ReactNode } from "react";

type EmptyStateProps = Readonly<{
  title: ReactNode;
  /** Why there is nothing, and what would change that. */
  children?: ReactNode;
  icon?: ReactNode;
  /** One button or link that gets people further. */
  action?: ReactNode;
}>;

/** Stands where a list would be when there is nothing to list. */
export function EmptyState({ title, children, icon, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-line-strong px-6 py-12 text-center">
      {icon && <div className="text-ink-faint">{icon}</div>}
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="max-w-prose text-ink-soft">{children}</div>}
      {action}
    </div>
  );
}
