import type { ReactNode } from "react";

/** A part of the document under its heading. */
export function PlanSection({
  heading,
  children,
}: Readonly<{ heading: string; children: ReactNode }>) {
  return (
    <section className="mt-10 sm:mt-14">
      <h3 className="mb-4 text-2xl">{heading}</h3>
      {children}
    </section>
  );
}
