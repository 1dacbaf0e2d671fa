import type { PlanTask } from "#export/render-tasks.ts";
import { problem } from "#lib/http/problem.ts";
import { type Profile, profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { isLocale, type Locale } from "#lib/locales.ts";

const papers = ["A4", "Letter"] as const;

/** What paper is asked for. */
export type PlanQuery = Pick<PlanTask, "profile" | "locale" | "second" | "paper">;

type Read = Readonly<{ ok: true; query: PlanQuery }> | Readonly<{ ok: false; refusal: Response }>;

/**
 * Reads `?profile=&locale=&second=&paper=`: which paper, in which language, with which other beside
 * it, on what size. Left out: a lesson plan in the workshop's language, in one language, on A4.
 */
export function readPlanQuery({ url }: Pick<Request, "url">, workshopLocale: Locale): Read {
  const asked = new URL(url).searchParams;
  const locale = asked.get("locale") ?? workshopLocale;
  const second = asked.get("second") ?? undefined;
  const profile = asked.get("profile") ?? "lesson-plan";
  const paper = asked.get("paper") ?? "A4";
  if (!isLocale(locale) || (second !== undefined && !isLocale(second))) {
    return { ok: false, refusal: problem("unknown-locale") };
  }
  if (!isProfile(profile)) return refused("profile");
  if (!isPaper(paper)) return refused("paper");
  const other = second !== locale && second !== undefined && { second };
  return { ok: true, query: { profile, locale, paper, ...other } };
}

function refused(path: string): Read {
  const fields = [{ path, reason: "invalid-value" }];
  return { ok: false, refusal: problem("invalid-input", fields) };
}

function isProfile(text: string): text is Profile {
  return profiles.some((profile) => profile === text);
}

function isPaper(text: string): text is (typeof papers)[number] {
  return papers.some((paper) => paper === text);
}
