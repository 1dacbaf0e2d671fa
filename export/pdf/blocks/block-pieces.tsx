import { View } from "@react-pdf/renderer";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import { FactsPieces } from "./facts.tsx";
import { FigurePieces } from "./figures.tsx";
import { Lead, type LeadParts, useLeadHeight } from "./lead.tsx";
import { ChecklistPieces, GoalsPieces, LinesPieces } from "./lists.tsx";
import { NotesPieces, ZonesPieces } from "./notes.tsx";
import { PlanTable } from "./plan-table.tsx";
import { ProsePieces } from "./prose.tsx";

/** What is no heading: headings come as somebody's lead. */
export type BodyBlock = Exclude<Block, { kind: "heading" }>;

/**
 * One block with the headings before it, which stand with its first piece.
 *
 * The paginator breaks before a heading only where it could also break before the box in front of
 * it; so each block begins with one that nobody sees.
 */
export function BlockBox({ block, lead }: { block: BodyBlock | null; lead: LeadParts | null }) {
  const above = useLeadHeight(lead);
  const headings = lead && <Lead lead={lead} />;
  return (
    <View>
      <View style={{ height: 0.01 }} />
      {block?.kind === "table" ? (
        <PlanTable block={block} lead={headings} />
      ) : (
        <>
          {headings}
          {block && <Pieces block={block} above={above} />}
        </>
      )}
    </View>
  );
}

/** @param above how high headings stand above the block, in points. */
function Pieces({ block, above }: { block: Exclude<BodyBlock, { kind: "table" }>; above: number }) {
  switch (block.kind) {
    case "prose":
      return <ProsePieces block={block} />;
    case "facts":
      return <FactsPieces block={block} />;
    case "checklist":
      return <ChecklistPieces block={block} />;
    case "goals":
      return <GoalsPieces block={block} />;
    case "figure":
      return <FigurePieces block={block} above={above} />;
    case "zones":
      return <ZonesPieces block={block} />;
    case "notes":
      return <NotesPieces block={block} />;
    case "lines":
      return <LinesPieces block={block} />;
  }
}
