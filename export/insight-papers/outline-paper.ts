import { decks } from "#canvas-templates/decks.ts";
import { cleanText } from "#lib/canvas/clean-text.ts";
import { cardRefSchema } from "#lib/canvas/note-marks.ts";
import { contributionOutline } from "#lib/insight/standards/contribution-outline.ts";
import { type OutlineText, outlineText } from "#lib/insight/standards/outline-text.ts";
import {
  firstScope,
  STANDARDS_TEMPLATE,
  standardsMapOf,
} from "#lib/insight/standards/standards-map.ts";
import type { PlanDocument, PlanSection } from "#lib/lesson-plan/document/plan-document.ts";
import { ownWords, plain } from "#lib/lesson-plan/document/spans.ts";
import { bullet, fact, ownLine, paragraph, prose } from "#lib/lesson-plan/sections/parts.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import type { PaperSource } from "./paper-source.ts";
import { viewPaper } from "./view-paper.ts";

/** The draft of a contribution on one scope of the standards map, as its page shows it. */
export function outlinePaper(source: PaperSource): PlanDocument {
  const { about, reading, teamName, say } = source;
  const { draft, filter } = source.views.standards;
  const map = standardsMapOf(reading.source, decks.standards, about);
  const scope = about.scope ?? firstScope(map);
  const template = reading.templateTexts[STANDARDS_TEMPLATE];
  const card = (deck: string, id: string) => reading.cards(cardRefSchema.parse(`${deck}/${id}`));
  const area = (id: string) => card("technology-areas", id).name;
  const texts = outlineText(contributionOutline(map, scope), {
    heading: (id) => draft.sections[id].heading,
    missing: (id) => draft.sections[id].missing,
    areas: (ids) => fillIn(draft.areas, { names: ids.map(area).join(draft.separator) }),
    standard: (id) => card("standards", id).label,
    note: (ref) =>
      fillIn(draft.note, { text: cleanText(say(ref)), team: cleanText(teamName(ref.teamId)) }),
  });
  return viewPaper(source, {
    kind: template?.name ?? STANDARDS_TEMPLATE,
    title: fillIn(draft.title, { scope: template?.zones[scope]?.name ?? scope }),
    lead: draft.caveat,
    facts: [
      fact("team", filter.team, chosen(about.teamId, teamName, filter.allTeams)),
      fact("area", filter.area, chosen(about.area, area, filter.allAreas)),
    ],
    sections: texts.map(sectionOf),
  });
}

function chosen(id: string | undefined, name: (id: string) => string, all: string) {
  return id === undefined ? all : ownLine(name(id));
}

function sectionOf({ id, heading, lines, missing }: OutlineText) {
  const said = lines.map(({ from, text }) => bullet(from === "note" ? ownWords(text) : text));
  const block =
    missing === null
      ? prose(`${id}.said`, said)
      : prose(`${id}.missing`, [paragraph(missing)], "quiet");
  return { id, heading: plain(heading), blocks: [block] } satisfies Partial<PlanSection>;
}
