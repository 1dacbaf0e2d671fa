import type { CanvasTemplate } from "#canvas-templates/schema.ts";
import type { TemplateText } from "#i18n/catalogue-text.ts";
import type { Locale } from "#lib/locales.ts";
import { personOf } from "#lib/workshop/person.ts";

/** A board to play back, and the people and steps its history tells of. */
export type ReplayBoard = Readonly<{
  workshopId: string;
  /** `all` for the board that everybody shares. */
  teamId: string;
  /** The step that opened it. */
  stepId: string;
  /** Steps that use it, this one among them. */
  stepIds: readonly string[];
  template: CanvasTemplate;
  columnSet: string | null;
  words: TemplateText;
  /** `null` for the board that everybody shares. */
  teamName: string | null;
  /** All teams that have one of this step; one where everybody shares it. */
  teamIds: readonly string[];
  /** Names of steps in the viewer's language, or the one that a facilitator wrote them in. */
  steps: Readonly<Record<string, Readonly<{ title: string; lang: Locale }>>>;
  people: readonly Person[];
}>;

export type Person = Readonly<{
  id: string;
  name: string;
  formerIds?: readonly string[] | undefined;
}>;

/** What somebody is called; `undefined` for who is not in the workshop any more. */
export function nameOf(people: readonly Person[], memberId: string): string | undefined {
  return personOf(people, memberId)?.name;
}
