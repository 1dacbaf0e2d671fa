import type {
  Block,
  Cover,
  Fact,
  PlanDocument,
  PlanNote,
  PlanSection,
  TableBlock,
  ZonesBlock,
} from "./plan-document.ts";
import { type Prose, type Text, wordsOfSpans } from "./spans.ts";

/**
 * A paper in two languages: the first, with what the second says beside it. Texts find each other
 * by the ids they stand under, so both have to be made of the same workshop. What only one of them
 * has, what people wrote themselves, and what reads the same in both stays in one language.
 */
export function inTwoLanguages(main: PlanDocument, second: PlanDocument): PlanDocument {
  const sections = byId(second.sections);
  return {
    ...main,
    locales: [main.locales[0], second.locales[0]],
    meta: {
      ...main.meta,
      keywords: [...new Set([...main.meta.keywords, ...second.meta.keywords])],
      licence: {
        ...main.meta.licence,
        statement: both(main.meta.licence.statement, second.meta.licence.statement),
      },
    },
    cover: bothCovers(main.cover, second.cover),
    sections: main.sections.map((section) => bothSections(section, sections.get(section.id))),
  };
}

function byId<Item extends Readonly<{ id: string }>>(items: readonly Item[]) {
  return new Map(items.map((item) => [item.id, item]));
}

function both(main: Text, second: Text | null | undefined): Text {
  const isTranslated =
    second !== null && second !== undefined && main.lang !== null && second.lang === undefined;
  if (!isTranslated || second.main.length === 0) return main;
  if (wordsOfSpans(main.main) === wordsOfSpans(second.main)) return main;
  return { ...main, second: second.main };
}

function maybeBoth<Main extends Text | null>(main: Main, second: Text | null | undefined): Main {
  return main === null ? main : ({ ...main, ...both(main, second) } as Main);
}

function bothProse(main: Prose, second: Prose | undefined): Prose {
  return main.map((line, index) => ({ ...line, text: both(line.text, second?.[index]?.text) }));
}

function bothCovers(main: Cover, second: Cover): Cover {
  return {
    ...main,
    kind: both(main.kind, second.kind),
    series: both(main.series, second.series),
    title: both(main.title, second.title),
    lead: maybeBoth(main.lead, second.lead),
    facts: bothFacts(main.facts, second.facts),
  };
}

function bothFacts(main: readonly Fact[], second: readonly Fact[]): Fact[] {
  const others = byId(second);
  return main.map((fact) => ({
    ...fact,
    label: both(fact.label, others.get(fact.id)?.label),
    value: both(fact.value, others.get(fact.id)?.value),
  }));
}

function bothSections(main: PlanSection, second: PlanSection | undefined): PlanSection {
  if (!second) return main;
  const blocks = byId(second.blocks);
  return {
    ...main,
    heading: both(main.heading, second.heading),
    blocks: main.blocks.map((block) => bothBlocks(block, blocks.get(block.id))),
  };
}

type OfKind<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

function bothBlocks(main: Block, found: Block | undefined): Block {
  // Narrowed by its own kind: blocks of one id are of one kind, unless somebody mixed up papers.
  const second = found?.kind === main.kind ? found : undefined;
  if (!second) return main;
  switch (main.kind) {
    case "heading":
      return { ...main, text: both(main.text, (second as typeof main).text) };
    case "prose":
      return { ...main, lines: bothProse(main.lines, (second as typeof main).lines) };
    case "facts":
      return { ...main, facts: bothFacts(main.facts, (second as typeof main).facts) };
    case "table":
      return bothTables(main, second as typeof main);
    case "checklist":
      return bothChecklists(main, second as typeof main);
    case "goals":
      return bothGoals(main, second as typeof main);
    case "figure":
      return bothFigures(main, second as typeof main);
    case "zones":
      return bothZones(main, second as typeof main);
    case "notes":
      return { ...main, notes: bothNotes(main.notes, (second as typeof main).notes) };
    case "lines":
      return { ...main, prompt: maybeBoth(main.prompt, (second as typeof main).prompt) };
  }
}

function bothTables(main: OfKind<"table">, second: TableBlock): OfKind<"table"> {
  const columns = byId(second.columns);
  const rows = byId(second.rows);
  return {
    ...main,
    caption: maybeBoth(main.caption, second.caption),
    columns: main.columns.map((column) => ({
      ...column,
      name: both(column.name, columns.get(column.id)?.name),
    })),
    rows: main.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => bothProse(cell, rows.get(row.id)?.cells[index])),
    })),
  };
}

function bothChecklists(main: OfKind<"checklist">, second: OfKind<"checklist">) {
  const items = byId(second.items);
  return {
    ...main,
    items: main.items.map((item) => ({ ...item, text: both(item.text, items.get(item.id)?.text) })),
  };
}

function bothGoals(main: OfKind<"goals">, second: OfKind<"goals">) {
  const labels = new Map(second.goals.map(({ number, label }) => [number, label]));
  return {
    ...main,
    goals: main.goals.map((goal) => ({
      ...goal,
      label: both(goal.label, labels.get(goal.number)),
    })),
  };
}

function bothFigures(main: OfKind<"figure">, second: OfKind<"figure">) {
  return {
    ...main,
    alt: both(main.alt, second.alt),
    caption: maybeBoth(main.caption, second.caption),
  };
}

function bothZones(main: OfKind<"zones">, second: ZonesBlock): OfKind<"zones"> {
  const zones = new Map(second.zones.map((zone) => [zone.zoneId, zone]));
  return {
    ...main,
    emptyZones: maybeBoth(main.emptyZones, second.emptyZones),
    zones: main.zones.map((zone) => {
      const other = zones.get(zone.zoneId);
      const groups = new Map(other?.groups.map((group) => [group.columnId, group]));
      return {
        ...zone,
        name: both(zone.name, other?.name),
        prompt: both(zone.prompt, other?.prompt),
        emptyColumns: maybeBoth(zone.emptyColumns, other?.emptyColumns),
        groups: zone.groups.map((group) => ({
          ...group,
          name: maybeBoth(group.name, groups.get(group.columnId)?.name),
          notes: bothNotes(group.notes, groups.get(group.columnId)?.notes ?? []),
        })),
      };
    }),
  };
}

function bothNotes(main: readonly PlanNote[], second: readonly PlanNote[]): PlanNote[] {
  return main.map((note, index) => {
    // Notes of several boards may share an id: their order tells them apart.
    const other = second[index]?.id === note.id ? second[index] : undefined;
    if (!other) return note;
    const { card, confidence, source, votes, from } = note;
    return {
      ...note,
      card: card && { ...card, label: both(card.label, other.card?.label) },
      tags: note.tags.map((tag, at) => both(tag, other.tags[at])),
      confidence: confidence && {
        ...confidence,
        label: both(confidence.label, other.confidence?.label),
      },
      source: source && { ...source, label: both(source.label, other.source?.label) },
      votes: votes && { ...votes, label: both(votes.label, other.votes?.label) },
      from: maybeBoth(from, other.from),
    };
  });
}
