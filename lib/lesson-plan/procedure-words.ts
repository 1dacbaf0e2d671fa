/** What people do in a step: decides what its leader does, and why. */
export const activities = [
  "opening",
  "closing",
  "talk",
  "pause",
  "show",
  "silent",
  "team",
  "together",
  "onward",
  "vote",
] as const;
export type Activity = (typeof activities)[number];

/** How steps are led: `locales/<locale>/lesson-plan-procedure.json`. */
export type ProcedureWords = Readonly<{
  columns: Readonly<Record<"step" | "time" | "teacher" | "students" | "intent", string>>;
  /** Parts of a lesson. */
  phases: Readonly<Record<"opening" | "main" | "closing", string>>;
  /** With `{zones}`. */
  zones: string;
  short: Readonly<Record<"kind" | "steps" | "teacher", string>>;
  kinds: Readonly<
    Record<
      Activity,
      Readonly<{ name: string; teacher: readonly string[]; students: string; intent: string }>
    >
  >;
}>;
