import { planDocumentOf, type WorkshopContent } from "#export/lesson-plan-source.ts";
import type {
  Block,
  PlanDocument,
  PlanSection,
  Profile,
} from "#lib/lesson-plan/document/plan-document.ts";
import { type Prose, type Text, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import type { Locale } from "#lib/locales.ts";

const NOW = Date.UTC(2026, 10, 21);

export function paperOf(
  content: WorkshopContent,
  profile: Profile,
  locale: Locale = "en",
  second?: Locale,
): Promise<PlanDocument> {
  return planDocumentOf(content, { profile, locale, second, now: NOW, timeZone: "UTC" });
}

/** @throws {Error} if the paper has no such section. */
export function sectionOf({ sections }: PlanDocument, id: string): PlanSection {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new Error(`the paper has no section ${id}`);
  return found;
}

/** @throws {Error} if the paper has no such block, or it is of another kind. */
export function blockOf<Kind extends Block["kind"]>(
  { sections }: PlanDocument,
  kind: Kind,
  id: string,
): Extract<Block, { kind: Kind }> {
  const found = sections.flatMap(({ blocks }) => blocks).find((block) => block.id === id);
  if (found?.kind !== kind) throw new Error(`${id} is ${found?.kind ?? "not there"}, not ${kind}`);
  return found as Extract<Block, { kind: Kind }>;
}

export function said({ main }: Text): string {
  return wordsOfSpans(main);
}

export function saidIn(lines: Prose): string[] {
  return lines.map(({ text }) => said(text));
}

/** A table's rows by id, each with the words of its cells. */
export function rowsOf(paper: PlanDocument, id: string): Readonly<Record<string, string[]>> {
  const { rows } = blockOf(paper, "table", id);
  return Object.fromEntries(
    rows.map((row) => [row.id, row.cells.map((lines) => saidIn(lines).join("\n"))]),
  );
}

/** A block of facts, by id. */
export function factsOf(paper: PlanDocument, id: string): Readonly<Record<string, string>> {
  const { facts } = blockOf(paper, "facts", id);
  return Object.fromEntries(facts.map((fact) => [fact.id, said(fact.value)]));
}

/** Every text of a paper, wherever it stands. */
export function textsOf(value: unknown): Text[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  const isText = "main" in value && Array.isArray(value.main);
  // Figures are large, and hold no texts of this kind.
  const inner = Object.entries(value).flatMap(([key, one]) =>
    key === "figure" ? [] : textsOf(one),
  );
  return isText ? [value as Text] : inner;
}
