import type { Profile } from "#lib/lesson-plan/document/plan-document.ts";
import type { Locale } from "#lib/locales.ts";

/** Which paper somebody wants to see. */
export type PaperWish = Readonly<{
  profile: Profile;
  locale: Locale;
  /** The language beside it, for a paper in two. */
  second: Locale | undefined;
}>;

/** Where a paper is, for the page (`document`) or as a file. */
export function paperAddress(
  workshopId: string,
  what: "document" | "pdf",
  { profile, locale, second }: PaperWish,
): string {
  const path = what === "document" ? "lesson-plan/document" : `lesson-plan.${what}`;
  const other = second === undefined || second === locale ? "" : `&second=${second}`;
  return `/api/workshops/${workshopId}/${path}?profile=${profile}&locale=${locale}${other}`;
}
