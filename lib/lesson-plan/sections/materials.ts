import type { Block } from "../document/plan-document.ts";
import { plain, type Text } from "../document/spans.ts";
import { counted, fillIn } from "../words.ts";
import { participants } from "./numbers.ts";
import { ownLine } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";

type Item = Readonly<{ id: string; text: Text }>;

/** What to have ready, worked out from the agenda and the people. */
export function materialsBlocks(context: PlanContext): Block[] {
  const { source, canvases } = context;
  const { locale, workshop } = source;
  const { materials } = source.words.review;
  const people = participants(source);
  const isOver = workshop.status === "ended";
  const said = (id: string, words: string): Item => ({ id, text: plain(words) });
  const items: Item[] = [
    said(
      "devices",
      people === 0 ? materials.devicesUnknown : counted(materials.devices, people, locale),
    ),
    said("projector", materials.projector),
    // A code of a workshop that is over lets nobody in.
    said("join", isOver ? materials.joinNew : fillIn(materials.join, { code: workshop.code })),
    said("network", materials.network),
    ...canvases.map(({ step, words, boards }) =>
      said(
        `sheets-${step.id}`,
        fillIn(counted(materials.sheets, boards.length, locale), { canvas: words.name }),
      ),
    ),
    ...(canvases.length > 0 ? [said("pens", materials.pens)] : []),
    ...reading(context),
  ];
  return [{ id: "materials.list", kind: "checklist", items }];
}

/** What the brief asks everybody to read. */
function reading({ brief, source }: PlanContext): Item[] {
  const outcomes = brief?.boards.flatMap((board) => board.outcomes) ?? [];
  const refs = outcomes.filter(({ zoneId, text }) => zoneId === "refs" && text !== "");
  return refs.map(({ id, text }) => ({
    id: `reading-${id}`,
    text: ownLine(
      fillIn(source.words.review.materials.reading, { reading: text.replaceAll("\n", " / ") }),
    ),
  }));
}
