import type { CanvasTemplate } from "#canvas-templates/schema.ts";

/** Most minutes a team has. */
export const timeLimits = [30, 45, 60] as const;
/** People at one board: both ends included. */
export const groupSizes = {
  small: { min: 1, max: 3 },
  medium: { min: 4, max: 6 },
  large: { min: 7, max: Number.POSITIVE_INFINITY },
} as const;
export const routeSteps = [1, 2, 3, 4] as const;

export type RouteStep = (typeof routeSteps)[number];
type GroupSize = keyof typeof groupSizes;

/** What the gallery is narrowed to; `undefined` means any. */
export type Filters = Readonly<{
  step?: RouteStep | undefined;
  time?: (typeof timeLimits)[number] | undefined;
  group?: GroupSize | undefined;
}>;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the filters from an address. What it does not know, it leaves out. */
export function parseFilters(query: Query): Filters {
  return {
    step: routeSteps.find((step) => String(step) === query.step),
    time: timeLimits.find((limit) => String(limit) === query.time),
    group: (Object.keys(groupSizes) as GroupSize[]).find((size) => size === query.group),
  };
}

/** The query string of filters, with its question mark; empty if nothing is narrowed. */
export function filterQuery(filters: Filters): string {
  const set = Object.entries(filters).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `?${query}` : "";
}

type Narrowable = Pick<CanvasTemplate, "routeSteps" | "minutes" | "group">;

/**
 * The templates that fit all filters, in their order. One fits a time if it can be done in it, and
 * a group if at least one size of that group can work on it.
 */
export function narrow<Template extends Narrowable>(
  templates: readonly Template[],
  { step, time, group }: Filters,
): readonly Template[] {
  const size = group && groupSizes[group];
  return templates.filter(
    (template) =>
      (step === undefined || servesStep(template, step)) &&
      (time === undefined || template.minutes.min <= time) &&
      (size === undefined || (template.group.min <= size.max && template.group.max >= size.min)),
  );
}

/** Whether a template belongs to a step of the route; one without steps belongs to all. */
function servesStep({ routeSteps: own }: Narrowable, step: RouteStep): boolean {
  return own.length === 0 || own.includes(step);
}
