import { defaultLocale, type Locale, locales } from "#lib/locales.ts";
import { chineseProblems } from "./chinese-script.ts";
import { messageArguments } from "./message-arguments.ts";

/** A namespace as its JSON file holds it. */
export type Words = string | readonly Words[] | Readonly<{ [key: string]: Words }>;

/**
 * Checks one namespace in all languages: same keys, same arguments, nothing empty, each Chinese in
 * its own script.
 *
 * @param expected keys the ids of the catalogue ask for; without it the default language rules.
 * @returns sentences that begin with the file to open.
 */
export function wordProblems(
  namespace: string,
  words: Readonly<Record<Locale, Words>>,
  expected?: ReadonlySet<string>,
): string[] {
  const original = flatten(words[defaultLocale]);
  return locales.flatMap((locale) => {
    const own = flatten(words[locale]);
    const wanted = locale === defaultLocale ? expected : keysFor(locale, original);
    const problems = [
      ...keyProblems(own, wanted ?? new Set(own.keys()), locale),
      ...[...own].flatMap(([key, text]) =>
        textProblems(locale, text, original.get(key)).map((problem) => `${key} ${problem}`),
      ),
    ];
    return problems.map((problem) => `locales/${locale}/${namespace}.json: ${problem}`);
  });
}

/** The default language's keys, but plural forms only as far as a language has them. */
function keysFor(locale: Locale, original: ReadonlyMap<string, string>): Set<string> {
  const forms: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const keys = [...original.keys()].filter((key) => {
    const [, path, form] = /^(.*)\.(zero|one|two|few|many)$/.exec(key) ?? [];
    return form === undefined || !original.has(`${path}.other`) || forms.includes(form);
  });
  return new Set(keys);
}

/** Every text by its path: `T06-partner-map.zones.value.name`. */
export function flatten(words: Words, path = ""): Map<string, string> {
  if (typeof words === "string") return new Map([[path, words]]);
  return new Map(
    Object.entries(words).flatMap(([key, inner]) => [
      ...flatten(inner, path === "" ? key : `${path}.${key}`),
    ]),
  );
}

function* keyProblems(
  own: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
  locale: Locale,
) {
  for (const key of wanted) if (!own.has(key)) yield `${key} is missing`;
  const standard = locale === defaultLocale ? "the catalogue" : defaultLocale;
  for (const key of own.keys()) if (!wanted.has(key)) yield `${key} is not in ${standard}`;
}

function textProblems(locale: Locale, text: string, original: string | undefined): string[] {
  if (text.trim() === "") return ["is empty"];
  const problems = chineseProblems(locale, text);
  const own = messageArguments(text);
  if (!own) return [...problems, "has braces that do not match"];
  // An original that is missing or broken is a problem of its own, not of its translations.
  const wanted = original?.trim() ? messageArguments(original) : undefined;
  if (!wanted) return problems;
  for (const name of wanted) if (!own.has(name)) problems.push(`lacks the placeholder ${name}`);
  for (const name of own)
    if (!wanted.has(name)) problems.push(`has an unknown placeholder ${name}`);
  return problems;
}
