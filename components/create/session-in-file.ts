import type { Locale } from "#lib/locales.ts";
import { textIn } from "#lib/workshop/local-text.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { ProgrammeFile } from "#lib/workshop/programme-file.ts";
import type { AgendaSession } from "./create-options.ts";

/**
 * The agenda of a file as people will read it: a step without words of its own is called after its
 * canvas, or what it is.
 */
export function sessionInFile(
  { steps }: Pick<ProgrammeFile, "steps">,
  templates: readonly Readonly<{ id: string; name: string }>[],
  kinds: Readonly<Record<Step["kind"], string>>,
  locale: Locale,
): AgendaSession {
  const entries = steps.map(({ id, kind, title, templateId, minutes, optional, scope }) => {
    const canvas = templates.find((template) => template.id === templateId)?.name;
    const own = title && textIn(title, locale).text;
    return {
      id,
      title: own ?? canvas ?? kinds[kind],
      canvas: own ? (canvas ?? null) : null,
      minutes,
      isOptional: optional,
      isPlenary: kind === "canvas" && scope === "plenary",
    };
  });
  return { title: null, entries };
}
