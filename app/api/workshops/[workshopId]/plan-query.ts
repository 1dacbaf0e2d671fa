import type { PlanTask } from "#export/render-tasks.ts";
import { type Paper, papers } from "#lib/exports/export-wish.ts";
import { problem } from "#lib/http/problem.ts";
import { type Profile, profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { isLocale, type Locale } from "#lib/locales.ts";

/** What paper is asked for. */
export type PlanQuery = Pick<PlanTask, "profile" | "locale" | "second" | "paper" | "handouts"> &
  Readonly<{ withNames: boolean }>;

type Read = Readonly<{ ok: true; query: PlanQuery }> | Readonly<{ ok: false; refusal: Response }>;

/**
 * Reads `?profile=&locale=&second=&paper=&handouts=&names=`: which paper, in which language, with
 * which other beside it, on what size, its blank canvases on `A3` or on the paper's own, and whether
 * people are named as they wish (`1`) or nobody at all (`0`). Left out: a lesson plan in the
 * workshop's language, in one language, all of it on A4, with names.
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
  const handouts = asked.get("handouts") ?? undefined;
  if (handouts !== undefined && handouts !== "A3") return refused("handouts");
  const withNames = readWithNames({ url });
  if (withNames === undefined) return refused("names");
  const other = second !== locale && second !== undefined && { second };
  return { ok: true, query: { profile, locale, paper, handouts, withNames, ...other } };
}

/** Whether people are to be named as they wish; `undefined` if what is asked for is neither. */
export function readWithNames({ url }: Pick<Request, "url">): boolean | undefined {
  const names = new URL(url).searchParams.get("names") ?? "1";
  return names === "1" || names === "0" ? names === "1" : undefined;
}

function refused(path: string): Read {
  const fields = [{ path, reason: "invalid-value" }];
  return { ok: false, refusal: problem("invalid-input", fields) };
}

function isProfile(text: string): text is Profile {
  return profiles.some((profile) => profile === text);
}

function isPaper(text: string): text is Paper {
  return papers.some((paper) => paper === text);
}
