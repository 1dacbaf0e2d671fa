import type { ReactNode } from "react";

type PageSectionProps = Readonly<{
  id: string;
  title: ReactNode;
  lead?: ReactNode;
  /** Stands out from the paper, to part two sections of alike things. */
  isSunken?: boolean | undefined;
  children: ReactNode;
}>;

/** A titled part of a long page, reachable as `#id`. */
export function PageSection({ id, title, lead, isSunken = false, children }: PageSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={isSunken ? "border-y border-line bg-sunken" : undefined}
    >
      <div className="wrap-wide flex flex-col gap-8 py-14 sm:py-20">
        <header className="max-w-2xl">
          <h2 id={`${id}-title`} className="text-title">
            {title}
          </h2>
          {lead && <p className="mt-2 text-lg text-ink-soft">{lead}</p>}
        </header>
        {children}
      </div>
    </section>
  );
}
