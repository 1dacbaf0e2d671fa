import type { Block, PlanSection } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { FactsView } from "./facts-view.tsx";
import { FigureView } from "./figure-view.tsx";
import { NotesView, ZonesView } from "./notes-view.tsx";
import { ProsePiece, TextPiece, usePaperTools } from "./piece.tsx";
import { TextView } from "./prose-view.tsx";
import { TableView } from "./table-view.tsx";

type BlockViewProps = Readonly<{ block: Block; section: PlanSection }>;

/** A piece of a section on screen. */
export function BlockView({ block, section }: BlockViewProps) {
  const tools = usePaperTools();
  const shown = <BlockWords block={block} section={section} />;
  return tools ? tools.block(block, shown) : shown;
}

const tones = {
  normal: "",
  lead: "text-lg text-ink-soft",
  quiet: "text-sm text-ink-soft",
} as const;

function BlockWords({ block, section }: BlockViewProps) {
  const about = wordsOfSpans(section.heading.main);
  switch (block.kind) {
    case "heading":
      return <Heading block={block} />;
    case "prose":
      return (
        <div className={`max-w-prose ${tones[block.tone]}`}>
          <ProsePiece {...{ block, about }} rowId="" column={0} prose={block.lines} />
        </div>
      );
    case "facts":
      return <FactsView block={block} />;
    case "table":
      return <TableView block={block} about={about} />;
    case "checklist":
      return <Checklist block={block} about={about} />;
    case "goals":
      return <Goals block={block} />;
    case "figure":
      return <FigureView block={block} />;
    case "zones":
      return <ZonesView block={block} />;
    case "notes":
      return <NotesView notes={block.notes} />;
    case "lines":
      return <Lines block={block} />;
  }
}

type Of<Kind extends Block["kind"]> = Readonly<{ block: Extract<Block, { kind: Kind }> }>;

function Heading({ block }: Of<"heading">) {
  const piece = <TextPiece block={block} rowId="" column={0} about="" text={block.text} />;
  return block.level === 2 ? (
    <h4 className="mt-4 text-xl font-semibold">{piece}</h4>
  ) : (
    <h5 className="mt-2 text-lg font-semibold text-green">{piece}</h5>
  );
}

function Checklist({ block, about }: Of<"checklist"> & Readonly<{ about: string }>) {
  const tools = usePaperTools();
  return (
    <div>
      <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {block.items.map(({ id, text }) => (
          <li key={id} className="group/row flex items-start gap-3">
            <span
              aria-hidden="true"
              className="mt-1 size-4 shrink-0 rounded-sm border border-line-strong"
            />
            <span className="min-w-0 flex-1">
              <TextPiece {...{ block, about, text }} rowId={id} column={0} />
            </span>
            {tools?.row(block, id)}
          </li>
        ))}
      </ul>
      {tools?.rowsEnd(block)}
    </div>
  );
}

function Goals({ block }: Of<"goals">) {
  return (
    <ul className="flex flex-wrap gap-2">
      {block.goals.map(({ number, colour, label }) => (
        <li
          key={number}
          style={{ borderInlineStartColor: colour }}
          className="rounded-control border border-s-8 border-line bg-paper px-3 py-1.5 text-sm"
        >
          <TextView text={label} />
        </li>
      ))}
    </ul>
  );
}

function Lines({ block }: Of<"lines">) {
  return (
    <div>
      {block.prompt && (
        <p className="mb-1">
          <TextView text={block.prompt} />
        </p>
      )}
      <div aria-hidden="true">
        {Array.from({ length: block.count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike.
          <div key={index} className="h-8 border-b border-line-strong" />
        ))}
      </div>
    </div>
  );
}
