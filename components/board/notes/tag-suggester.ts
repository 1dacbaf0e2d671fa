import { tagLexicon } from "#canvas-templates/lexicon.ts";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import { buildLexicon } from "#lib/insight/suggestions/lexicon.ts";
import { suggestTags, type TagSuggestion } from "#lib/insight/suggestions/suggest-tags.ts";

const lexicon = buildLexicon(tagLexicon);

/** What a note could be tagged with by its words. All of it works here, without a connection. */
export function suggestFor(text: string, tagged: readonly CardRef[]): readonly TagSuggestion[] {
  return suggestTags(text, lexicon, tagged);
}
