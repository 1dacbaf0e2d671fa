import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { type Span, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";

/** Kept for people who cannot see a figure, and for programs. */
const UNPRINTED = new Set(["alt", "meta", "figure", "licence"]);

/** Every line of words that a reader of the paper must find on it. */
export function everyWord(document: PlanDocument): string[] {
  const found: string[] = [];
  collect(document, found);
  return [...new Set(found)].filter((words) => words !== "");
}

function collect(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const one of value) collect(one, found);
  else if (value !== null && typeof value === "object") {
    for (const [key, one] of Object.entries(value)) collectEntry(key, one, found);
  }
}

function collectEntry(key: string, value: unknown, found: string[]): void {
  if (UNPRINTED.has(key)) return;
  if (key === "main" || key === "second") found.push(wordsOfSpans(value as Span[]));
  else if (key === "text" && typeof value === "string") found.push(value);
  // Its label says where a note is from.
  else if (key === "source" && value) collect((value as { label: unknown }).label, found);
  else collect(value, found);
}
