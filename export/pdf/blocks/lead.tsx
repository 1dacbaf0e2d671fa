import { View } from "@react-pdf/renderer";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import type { Text } from "#lib/lesson-plan/document/spans.ts";
import { type } from "../design.ts";
import type { NumberedSection } from "../sections.ts";
import { type Setting, useSetting } from "../setting.ts";
import { proseHeight, textHeight } from "../text-height.ts";
import { BlockHeading, SectionHead } from "./headings.tsx";
import { ProsePieces } from "./prose.tsx";

/** What may stand above a block and must not be parted from it. */
export type Opening = Extract<Block, { kind: "heading" | "prose" }>;

/** The headings above a block, and a line or two below them. */
export type LeadParts = Readonly<{
  section: NumberedSection | null;
  openings: readonly Opening[];
}>;

export function Lead({ lead: { section, openings } }: { lead: LeadParts }) {
  return (
    <>
      {section && <SectionHead section={section} number={section.number} />}
      {openings.map((block) =>
        block.kind === "heading" ? (
          <BlockHeading key={block.id} block={block} />
        ) : (
          <View key={block.id} wrap={false} minPresenceAhead={30}>
            <ProsePieces block={block} />
          </View>
        ),
      )}
    </>
  );
}

/** About how high it stands, in points; a little more rather than less. */
export function useLeadHeight(lead: LeadParts | null): number {
  const setting = useSetting();
  if (!lead) return 0;
  const { section, openings } = lead;
  const above = section ? headingHeight(section.heading, type.heading, setting) + 16 : 0;
  return openings.reduce((sum, block) => sum + openingHeight(block, setting), above);
}

function openingHeight(block: Opening, setting: Setting): number {
  return block.kind === "heading"
    ? headingHeight(block.text, block.level === 2 ? type.sub : type.minor, setting) + 10
    : proseHeight(block.lines, setting.width * 0.9, type.lead) + 4;
}

function headingHeight({ main, second }: Text, size: number, { width }: Setting): number {
  return (
    textHeight({ main }, width - 30, size) + (second ? textHeight({ main: second }, width) : 0)
  );
}
