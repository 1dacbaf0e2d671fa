import type { Step } from "./model.ts";

/** Whether two agendas say the same, whatever order their keys have come in. */
export function isSameAgenda(one: readonly Step[], other: readonly Step[]): boolean {
  return one.length === other.length && one.every((step, index) => isSameStep(step, other[index]));
}

export function isSameStep(one: Step, other: Step | undefined): boolean {
  return other !== undefined && canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
