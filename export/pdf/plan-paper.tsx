import { Document, Page } from "@react-pdf/renderer";
import { Fragment, type ReactNode } from "react";
import type { Block, PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { BlockBox, type BodyBlock } from "./blocks/block-pieces.tsx";
import { BlockHeading, SectionHead } from "./blocks/headings.tsx";
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
        const lying = figure ? lyingFor(figure, handoutSheet) : sheet;
        return (
          <PaperPage key={pieces[0]?.key} setting={settingOf(document, lying, drawing)}>
            {!hasCover && index === 0 && <TitleBlock />}
            {pieces.map((piece, place) => (
              <BlockBox
                key={piece.key}
                block={piece.block}
                lead={<Lead piece={piece} isFirst={place === 0 && (hasCover || index > 0)} />}
              />
            ))}
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

/** A block and the headings before it. */
type Piece = Readonly<{
  key: string;
  section: NumberedSection | null;
  headings: readonly Extract<Block, { kind: "heading" }>[];
  /** `null` for headings with nothing below them. */
  block: BodyBlock | null;
}>;

function Lead({ piece: { section, headings }, isFirst }: { piece: Piece; isFirst: boolean }) {
  return (
    <Fragment>
      {section && <SectionHead section={section} number={section.number} isFirst={isFirst} />}
      {headings.map((heading) => (
        <BlockHeading key={heading.id} block={heading} />
      ))}
    </Fragment>
  );
}

function piecesOf(section: NumberedSection): Piece[] {
  const pieces: Piece[] = [];
  let head: NumberedSection | null = section;
  let headings: Piece["headings"] = [];
  for (const block of section.blocks) {
    if (block.kind === "heading") {
      headings = [...headings, block];
      continue;
    }
    pieces.push({ key: block.id, section: head, headings, block });
    head = null;
    headings = [];
  }
  if (head === null && headings.length === 0) return pieces;
  return [...pieces, { key: `${section.id}.end`, section: head, headings, block: null }];
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
