import type PDFDocument from "pdfkit";
import type { Content, StructureElement } from "pdfkit";
import type { LayoutBox } from "./layout-node.ts";
import type { OutlineEntry, Tag } from "./tag.ts";

/** Nested tags, the outermost first. */
export type TagPath = readonly Tag[];
type Corner = Readonly<{ left: number; top: number }>;

/**
 * What is written into a PDF besides what is drawn: structure, places, links, outline. Every call
 * belongs to the page being drawn; lengths are points from its upper left corner.
 */
export function createAnnotator(pdf: PDFDocument) {
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const elements = new Map<Tag, StructureElement>();
  const entries: (OutlineEntry & Readonly<{ top: number; left: number; pageNumber: number }>)[] =
    [];

  function elementOf(path: TagPath): StructureElement {
    let element = root;
    for (const tag of path) {
      const parent = element;
      element = elements.get(tag) ?? create(tag, parent);
    }
    return element;
  }

  function create(tag: Tag, parent: StructureElement, bounds?: LayoutBox): StructureElement {
    const element = pdf.struct(tag.role, {
      ...(tag.lang && { lang: tag.lang }),
      ...(tag.alt !== undefined && { alt: tag.alt }),
      ...(tag.scope && { scope: tag.scope }),
      ...(bounds && { bbox: corners(bounds) }),
    });
    // pdfkit knows no spans.
    if (tag.span !== undefined && tag.span > 1) {
      const attributes = element.dictionary.data.A as object | undefined;
      element.dictionary.data.A = { ...attributes, O: "Table", ColSpan: tag.span };
    }
    elements.set(tag, element);
    parent.add(element);
    return element;
  }

  function begin(element: StructureElement, tag: Tag): void {
    unwound(pdf, () => {
      const content: Content = pdf.markStructureContent(tag.role);
      element.add(content);
    });
  }

  return {
    /** What follows, until {@link end}, is nothing to be read out. */
    beginArtifact(type: "Layout" | "Pagination"): void {
      unwound(pdf, () => pdf.markContent("Artifact", { type }));
    },
    /** What follows, until {@link end}, is content of the last tag. */
    beginContent(path: TagPath, bounds?: LayoutBox): void {
      const tag = path.at(-1);
      if (!tag) throw new RangeError("content of nothing");
      const parent = elementOf(path.slice(0, -1));
      begin(elements.get(tag) ?? create(tag, parent, bounds), tag);
    },
    /** Makes sure that the last tag has its element, also without content: an empty cell. */
    touch(path: TagPath): void {
      elementOf(path);
    },
    end(): void {
      unwound(pdf, () => pdf.endMarkedContent());
    },
    /**
     * Ends a `Link` element: makes its box lead somewhere. On the page it stands on, for pdfkit
     * notes the page it is told at.
     *
     * @param bounds in the coordinates of the box being drawn.
     */
    finishLink(path: TagPath, bounds: LayoutBox, target: string, name: string): void {
      const element = elementOf(path);
      const { left, top, width, height } = bounds;
      const options = { structParent: element, Contents: new String(name) };
      if (target.startsWith("#")) {
        pdf.goTo(left, top, width, height, target.slice(1), options);
      } else {
        pdf.link(left, top, width, height, target, options);
      }
      element.end();
    },
    place(id: string, { left, top }: Corner): void {
      pdf.addNamedDestination(id, "XYZ", left, top, null);
    },
    addToOutline(entry: OutlineEntry, { top }: Corner, pageNumber: number): void {
      // pdfkit measures from the right edge; this is the left one.
      entries.push({ ...entry, top, left: pdf.page.width, pageNumber });
    },
    /** Writes the outline, once all pages are there. */
    finish(): void {
      const open = [pdf.outline];
      for (const { title, level, ...at } of entries) {
        // A level may be left out: what stands lower hangs from the last one above it.
        open.length = Math.min(level, open.length);
        const parent = open.at(-1) ?? pdf.outline;
        open.push(parent.addItem(title, { ...at, expanded: level === 1 }));
      }
    },
  };
}
export type Annotator = ReturnType<typeof createAnnotator>;

/**
 * Lets marks stand outside the two saved states that the renderer opens around each box, so that
 * marks and states are nested in each other.
 */
function unwound(pdf: PDFDocument, mark: () => void): void {
  pdf.restore().restore();
  mark();
  pdf.save().save();
}

function corners({ left, top, width, height }: LayoutBox): [number, number, number, number] {
  return [left, top, left + width, top + height];
}
