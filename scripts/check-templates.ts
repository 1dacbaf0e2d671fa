import { readdir, readFile } from "node:fs/promises";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { decks } from "#canvas-templates/decks.ts";
import { deckProblems } from "#canvas-templates/lint/deck-lint.ts";
import {
  deckWordKeys,
  programmeWordKeys,
  templateWordKeys,
} from "#canvas-templates/lint/expected-words.ts";
import { programmeProblems } from "#canvas-templates/lint/programme-lint.ts";
import { type FoundTemplate, templateProblems } from "#canvas-templates/lint/template-lint.ts";
import { type Words, wordProblems } from "#canvas-templates/lint/words-lint.ts";
import { programmes } from "#canvas-templates/programmes.ts";
import { defaultLocale, type Locale, locales } from "#lib/locales.ts";

const root = new URL("../", import.meta.url);

/** Every template a file of the folder exports, listed in the catalogue or not. */
async function findTemplates(): Promise<FoundTemplate[]> {
  const folder = new URL("canvas-templates/", root);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts")).sort();
  const found = await Promise.all(
    files.map(async (file) => {
      const exported: Record<string, unknown> = await import(new URL(file, folder).href);
      return Object.values(exported)
        .filter(
          (value): value is FoundTemplate["template"] =>
            typeof value === "object" && value !== null && "zones" in value,
        )
        .map((template) => ({ file, template }));
    }),
  );
  return found.flat();
}

async function readNamespace(namespace: string): Promise<Record<Locale, Words>> {
  const entries = locales.map(async (locale) => {
    const file = new URL(`locales/${locale}/${namespace}.json`, root);
    return [locale, JSON.parse(await readFile(file, "utf8"))] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<Locale, Words>;
}

/** The namespaces every language has; a file that a language lacks is a problem. */
async function findNamespaces(): Promise<{ namespaces: string[]; problems: string[] }> {
  const files: Record<Locale, string[]> = { en: [], "zh-Hans": [], "zh-Hant": [] };
  for (const locale of locales) files[locale] = await readdir(new URL(`locales/${locale}/`, root));
  const all = [...new Set(Object.values(files).flat())].sort();
  const lacking = (file: string) => locales.filter((locale) => !files[locale].includes(file));
  return {
    namespaces: all
      .filter((file) => lacking(file).length === 0)
      .map((file) => file.replace(/\.json$/, "")),
    problems: all.flatMap((file) =>
      lacking(file).map((locale) => `locales/${locale}/${file}: is missing`),
    ),
  };
}

function expectedKeys(namespace: string, words: Words): ReadonlySet<string> | undefined {
  if (namespace === "templates") return templateWordKeys(canvasTemplates);
  if (namespace === "programmes") return programmeWordKeys(programmes, words);
  return namespace === "decks" ? deckWordKeys() : undefined;
}

async function findProblems(): Promise<string[]> {
  const { namespaces, problems } = await findNamespaces();
  problems.push(
    ...templateProblems(await findTemplates(), canvasTemplates),
    ...programmeProblems(programmes, canvasTemplates),
    ...deckProblems(decks),
  );
  for (const namespace of namespaces) {
    const words = await readNamespace(namespace);
    const expected = expectedKeys(namespace, words[defaultLocale]);
    problems.push(...wordProblems(namespace, words, expected));
  }
  return problems;
}

const problems = await findProblems();
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} problems.`);
  process.exitCode = 1;
} else {
  const cards = Object.values(decks).reduce((sum, deck) => sum + deck.length, 0);
  console.log(
    `${canvasTemplates.length} templates, ${programmes.length} programmes, ${cards} cards, ${locales.length} languages: all in order.`,
  );
}
