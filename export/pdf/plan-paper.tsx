import { Document, Page, View } from "@react-pdf/renderer";
import { Fragment, type ReactNode } from "react";
import type { Block, PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { type Text, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { BlockBox, type BodyBlock } from "./blocks/block-pieces.tsx";
import type { LeadParts, Opening } from "./blocks/lead.tsx";
import { Cover, TitleBlock } from "./cover.tsx";
import { design, type Sheet, turned } from "./design.ts";
import { Foot } from "./foot.tsx";
import { type NumberedSection, numberedSections } from "./sections.ts";
import { facesFor, type Setting, SettingContext, settingOf } from "./setting.ts";
import type { Drawing } from "./writing/drawing.ts";

/** Between blocks; none at the foot of a page. */
const BLOCK_GAP = 9;

/** The whole paper: pages that flow, and handouts on sheets of their own. */
export function PlanPaper({
  document,
  sheet,
  handoutSheet,
  drawing,
}: {
  document: PlanDocument;
  sheet: Sheet;
  /** What handouts are printed on, upright. */
  handoutSheet: Sheet;
  drawing: Drawing;
}) {
  const sections = numberedSections(document);
  const hasCover = document.profile === "lesson-plan";
  const runs = pageRuns(sections, hasCover);
  return (
    <Document>
      {hasCover && (
        <PaperPage setting={settingOf(document, sheet, drawing)}>
          <Cover sections={sections} />
        </PaperPage>
      )}
      {runs.map(({ figure, pieces }, index) => {
        const own = figure?.board === null ? handoutSheet : sheet;
        const lying = figure ? lyingFor(figure, own) : sheet;
        return (
          <PaperPage key={pieces[0]?.key} setting={settingOf(document, lying, drawing)}>
            {!hasCover && index === 0 && <TitleBlock />}
            {pieces.map((piece, place) => {
              const isFirst = place === 0 && (hasCover || index > 0);
              return (
                <Fragment key={piece.key}>
                  {piece.section && !isFirst && <SectionGap />}
                  <BlockBox block={piece.block} lead={leadOf(piece)} />
                </Fragment>
              );
            })}
          </PaperPage>
        );
      })}
    </Document>
  );
}

function PaperPage({ setting, children }: { setting: Setting; children: ReactNode }) {
  const { sheet } = setting;
  return (
    <SettingContext value={setting}>
      <Page
        size={[sheet.width, sheet.height]}
        experimentalPagination
        style={{ ...design.page, fontFamily: facesFor(setting, undefined), rowGap: BLOCK_GAP }}
      >
        <Foot />
        {children}
      </Page>
    </SettingContext>
  );
}

/** A block and what stands with it: headings, and a line or two below them. */
type Piece = LeadParts &
  Readonly<{
    key: string;
    /** `null` for headings with nothing below them. */
    block: BodyBlock | null;
  }>;

function leadOf({ section, openings }: Piece): LeadParts | null {
  return section !== null || openings.length > 0 ? { section, openings } : null;
}

/** Above a section that goes on on a page; a box of its own, which stays behind at a page's end. */
function SectionGap() {
  return <View style={{ height: 7 }} />;
}

function piecesOf(section: NumberedSection): Piece[] {
  const pieces: Piece[] = [];
  let head: NumberedSection | null = section;
  let openings: Opening[] = [];
  for (const [index, block] of section.blocks.entries()) {
    const begins = head !== null || openings.length > 0;
    if (block.kind === "heading" || (begins && opensNext(block, section.blocks[index + 1]))) {
      openings.push(block);
      continue;
    }
    pieces.push({ key: block.id, section: head, openings, block });
    head = null;
    openings = [];
  }
  if (head === null && openings.length === 0) return pieces;
  return [...pieces, { key: `${section.id}.end`, section: head, openings, block: null }];
}

/** At most this many characters below a heading are not left alone at the foot of a page. */
const SHORT = 160;

/** Whether a block is a line or two on what comes next. */
function opensNext(
  block: Block,
  next: Block | undefined,
): block is Extract<Opening, { kind: "prose" }> {
  if (block.kind !== "prose" || !next || next.kind === "heading") return false;
  const [line, ...others] = block.lines;
  return line?.kind === "paragraph" && others.length === 0 && lengthOf(line.text) <= SHORT;
}

function lengthOf({ main, second = [] }: Text): number {
  return Math.max(wordsOfSpans(main).length, wordsOfSpans(second).length);
}

/** Pieces that follow each other on pages of one kind; `figure` has pages of its own. */
type Run = Readonly<{ figure: Extract<Block, { kind: "figure" }> | null; pieces: Piece[] }>;

function pageRuns(sections: readonly NumberedSection[], hasCover: boolean): Run[] {
  const runs: Run[] = [];
  for (const section of sections) {
    let isNew = section.startsPage;
    for (const piece of piecesOf(section)) {
      const { block } = piece;
      const figure = block?.kind === "figure" && block.size === "page" ? block : null;
      const last = runs.at(-1);
      if (!last || isNew || figure || last.figure) runs.push({ figure, pieces: [piece] });
      else last.pieces.push(piece);
      isNew = false;
    }
  }
  // The title block of a paper without a cover stands on a page that flows.
  const needsTitle = !hasCover && (runs[0]?.figure ?? null) !== null;
  return needsTitle ? [{ figure: null, pieces: [] }, ...runs] : runs;
}

function lyingFor({ figure: { view } }: Extract<Block, { kind: "figure" }>, sheet: Sheet): Sheet {
  return view.w > view.h ? turned(sheet) : sheet;
}
