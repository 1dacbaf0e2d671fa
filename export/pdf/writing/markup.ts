import type { Annotator, TagPath } from "./annotator.ts";
import { type LayoutBox, type LayoutLine, type LayoutNode, moment } from "./layout-node.ts";
import type { Place, Tag } from "./tag.ts";

/** Where a box's children count from, on its page; and what they belong to. */
type Around = Readonly<{ left: number; top: number; path: TagPath; page: number }>;

/** Text outside of all tags. */
const paragraph: Tag = { role: "P" };

/**
 * Puts marks into a laid out paper: before and after each thing that is drawn stands a
 * {@link moment} that tells the annotator what it is. Nothing moves by it.
 *
 * Whatever has no tag is artifact, except text, which belongs to the tag around it.
 *
 * @param onPage is told of each page, counted from 0, before anything is drawn on it.
 * @returns the paper, and on which page each place is, counted from 0.
 */
export function withMarks(
  document: LayoutNode,
  annotator: Annotator,
  onPage: (page: number) => void,
): Readonly<{ document: LayoutNode; pages: ReadonlyMap<string, number> }> {
  const walk = createWalk(annotator);
  const sheets = document.children ?? [];
  const children = sheets.map((sheet, page) => {
    const first = moment(() => onPage(page));
    const marked = (sheet.children ?? []).flatMap((child) =>
      walk.mark(child, { left: 0, top: 0, path: [], page }),
    );
    const last = page === sheets.length - 1 ? [moment(() => annotator.finish())] : [];
    return { ...sheet, children: [first, ...marked, ...last] };
  });
  return { document: { ...document, children }, pages: walk.pages };
}

function createWalk(annotator: Annotator) {
  const pages = new Map<string, number>();
  const seen = new Set<Tag>();

  const end = moment(() => annotator.end());
  function artifact(node: LayoutNode, type: "Layout" | "Pagination" = "Layout"): LayoutNode[] {
    return [moment(() => annotator.beginArtifact(type)), bare(node), end];
  }

  function content(node: LayoutNode, path: TagPath, bounds?: LayoutBox): LayoutNode[] {
    return [moment(() => annotator.beginContent(path, bounds)), node, end];
  }

  function mark(node: LayoutNode, around: Around): LayoutNode[] {
    const tag = tagOf(node);
    if (tag?.role === "Artifact" || isRepeated(node, tag)) {
      return artifact(node, isFixed(node) ? "Pagination" : "Layout");
    }
    const path = tag ? [...around.path, ...ancestors(tag), tag] : around.path;
    const marked = markOne(node, { ...around, path });
    return [...notePlace(node, around), ...marked];
  }

  /** Heads of tables are read once, however often they are drawn. */
  function isRepeated(node: LayoutNode, tag: Tag | undefined): boolean {
    if (!tag || !isFixed(node)) return false;
    if (seen.has(tag)) return true;
    seen.add(tag);
    return false;
  }

  function notePlace(node: LayoutNode, around: Around): LayoutNode[] {
    const place = node.props?.place as Place | undefined;
    if (!place || !node.box || pages.has(place.id)) return [];
    pages.set(place.id, around.page);
    const corner = { left: around.left + node.box.left, top: around.top + node.box.top };
    const { id, outline } = place;
    return [
      moment(() => {
        annotator.place(id, corner);
        if (outline) annotator.addToOutline(outline, corner, around.page);
      }),
    ];
  }

  function markOne(node: LayoutNode, around: Around): LayoutNode[] {
    const { path } = around;
    switch (node.type) {
      case "TEXT":
        return markText(node, path.length === 0 ? [paragraph] : path, content, annotator);
      case "SVG":
        return path.at(-1)?.role === "Figure"
          ? content(node, path, boundsOnPage(node, around))
          : artifact(node);
      case "CANVAS":
        return tagOf(node) ? content(node, path) : artifact(node);
      default:
        return markBox(node, around);
    }
  }

  function markBox(node: LayoutNode, around: Around): LayoutNode[] {
    const { left = 0, top = 0 } = node.box ?? {};
    const inside = { ...around, left: around.left + left, top: around.top + top };
    const children = (node.children ?? []).flatMap((child) => mark(child, inside));
    const holder: LayoutNode = {
      type: "VIEW",
      box: { left, top, width: node.box?.width ?? 0, height: node.box?.height ?? 0 },
      style: {},
      props: {},
      children,
    };
    const ground = isDrawn(node) ? artifact({ ...node, children: [] }) : [];
    // A table needs its empty cells too.
    const isCell = /^T[HD]$/.test(tagOf(node)?.role ?? "");
    const own = isCell ? [moment(() => annotator.touch(around.path))] : [];
    return [...own, ...ground, holder, ...linkEnd(node, around.path)];
  }

  function linkEnd(node: LayoutNode, path: TagPath): LayoutNode[] {
    const { box } = node;
    const target = tagOf(node)?.target;
    if (!box || target === undefined) return [];
    return [moment(() => annotator.finishLink(path, box, target, tagOf(node)?.alt ?? target))];
  }

  return { mark, pages };
}

type MarkContent = (node: LayoutNode, path: TagPath) => LayoutNode[];

/** A text is one piece of content, unless parts of it are links: then each part is one. */
function markText(
  node: LayoutNode,
  path: TagPath,
  content: MarkContent,
  annotator: Annotator,
): LayoutNode[] {
  const lines = node.lines ?? [];
  if (!lines.some(({ runs }) => runs.some(({ attributes }) => attributes.link))) {
    return content(bare(node), path);
  }
  const [first] = lines;
  return lines.flatMap((line) =>
    pieces(line).flatMap(({ line: piece, link }) => {
      const { box } = node;
      if (!box || !first) return [];
      const top = box.top + line.box.y - first.box.y;
      const part = { ...bare(node), lines: [piece], box: { ...box, top } };
      if (!link) return content(part, path);
      const linked: TagPath = [...path, { role: "Link" }];
      const { x, width, height } = piece.box;
      const left = box.left + (box.paddingLeft ?? 0) - (node.alignOffset ?? 0) + x;
      const bounds = { left, top, width, height };
      const done = moment(() => annotator.finishLink(linked, bounds, link, link));
      return [...content(part, linked), done];
    }),
  );
}

/** Cuts a line where a link begins or ends. The link itself is taken out: it is drawn apart. */
function pieces(line: LayoutLine): { line: LayoutLine; link: string | null }[] {
  const parts: { line: LayoutLine; link: string | null }[] = [];
  let x = line.box.x;
  for (const run of line.runs) {
    const link = run.attributes.link ?? null;
    const width = run.xAdvance ?? 0;
    const plain = { ...run, attributes: { ...run.attributes, link: null } };
    const last = parts.at(-1);
    if (last && last.link === link) {
      const box = { ...last.line.box, width: last.line.box.width + width };
      last.line = { ...last.line, box, runs: [...last.line.runs, plain] };
    } else {
      const { decorationLines = [], ...rest } = line;
      // Underlines count from the line's own start, where the first part stands.
      const lines = parts.length === 0 ? decorationLines : [];
      const box = { ...line.box, x, width };
      parts.push({ line: { ...rest, decorationLines: lines, box, runs: [plain] }, link });
    }
    x += width;
  }
  return parts;
}

function tagOf(node: LayoutNode): Tag | undefined {
  return node.props?.tag as Tag | undefined;
}

function ancestors(tag: Tag): Tag[] {
  return tag.within ? [...ancestors(tag.within), tag.within] : [];
}

function isFixed(node: LayoutNode): boolean {
  return node.props?.fixed === true;
}

function isDrawn({ style, box }: LayoutNode): boolean {
  return (
    style?.backgroundColor !== undefined ||
    ["Top", "Right", "Bottom", "Left"].some((side) => (box?.[`border${side}Width`] ?? 0) > 0)
  );
}

function boundsOnPage({ box }: LayoutNode, { left, top }: Around): LayoutBox | undefined {
  return box && { ...box, left: left + box.left, top: top + box.top };
}

/** Without what the renderer itself would make places and entries of. */
function bare(node: LayoutNode): LayoutNode {
  const { id: _id, bookmark: _bookmark, ...props } = node.props ?? {};
  return { ...node, props };
}
