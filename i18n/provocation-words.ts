import type { InsightAxisId } from "#canvas-templates/insight-axes.ts";
import { provocationArguments } from "#canvas-templates/insight-provocations.ts";
import type { CardFaces } from "#lib/canvas/card-face.ts";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import { gapTags } from "#lib/insight/coverage/gap-tags.ts";
import type { Provocation } from "#lib/insight/coverage/provocations.ts";
import type { Locale } from "#lib/locales.ts";
import { loadCardFaces } from "./card-faces.ts";
import { loadProvocationTexts, type ProvocationTexts } from "./provocation-text.ts";

/** What a question says in one language; `undefined` for a rule that this version does not know. */
export type ProvocationWords = (asked: Asked) => string | undefined;

type Asked = Pick<Provocation, "ruleId" | "gap">;

/** Fetches what is asked in a language. Large with the names of all cards: fetch it when needed. */
export async function loadProvocationWords(locale: Locale): Promise<ProvocationWords> {
  const [texts, faces] = await Promise.all([loadProvocationTexts(locale), loadCardFaces(locale)]);
  return (asked) => questionOf(asked, texts, faces);
}

function questionOf(
  { ruleId, gap }: Asked,
  texts: ProvocationTexts,
  faces: CardFaces,
): string | undefined {
  const text = Object.hasOwn(texts, ruleId) ? texts[ruleId] : undefined;
  const names = new Map(
    gap.places.map((place) => [
      provocationArguments[place.axisId as InsightAxisId],
      nameOf(gapTags({ places: [place] }), faces),
    ]),
  );
  return text?.replace(/\{(\w+)\}/g, (argument, name: string) => names.get(name) ?? argument);
}

/** Number and name, as the card on the board says them. */
function nameOf([ref]: readonly CardRef[], faces: CardFaces): string | undefined {
  if (ref === undefined) return undefined;
  const { mark, name } = faces(ref);
  return mark === null ? name : `${mark} ${name}`;
}
