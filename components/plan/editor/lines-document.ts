import type { JSONContent } from "@tiptap/core";
import { type Lines, tidyLines } from "#lib/lesson-plan/document/written-lines.ts";

type Line = Lines[number];
type Span = Line["spans"][number];

/** Lines as a document of the text field; a field for one line holds no lists. */
export function documentOf(lines: Lines, isOneLine: boolean): JSONContent {
  if (isOneLine) {
    const spans = lines.flatMap((line, index) =>
      index === 0 ? line.spans : [{ text: "\n" }, ...line.spans],
    );
    return { type: "doc", content: [paragraphOf(spans)] };
  }
  const content: JSONContent[] = [];
  for (const { kind, spans } of lines) {
    const last = content.at(-1);
    if (kind === "paragraph") content.push(paragraphOf(spans));
    else if (last?.type === listTypes[kind]) last.content?.push(itemOf(spans));
    else content.push({ type: listTypes[kind], content: [itemOf(spans)] });
  }
  return { type: "doc", content: content.length === 0 ? [paragraphOf([])] : content };
}

/** What stands in the text field; lists within lists come out as one. */
export function linesOf(document: JSONContent): Lines {
  return tidyLines((document.content ?? []).flatMap((node) => linesOfNode(node, "paragraph")));
}

const listTypes = { bullet: "bulletList", number: "orderedList" } as const;

function itemOf(spans: readonly Span[]): JSONContent {
  return { type: "listItem", content: [paragraphOf(spans)] };
}

function paragraphOf(spans: readonly Span[]): JSONContent {
  const content = spans.flatMap(({ text, bold, italic, href }): JSONContent[] => {
    const marks = [
      ...(bold ? [{ type: "bold" }] : []),
      ...(italic ? [{ type: "italic" }] : []),
      ...(href === undefined ? [] : [{ type: "link", attrs: { href } }]),
    ];
    const parts = text.split("\n").map((part) => ({ type: "text", text: part, marks }));
    return parts
      .flatMap((part, index) => (index === 0 ? [part] : [{ type: "hardBreak" }, part]))
      .filter((part) => !("text" in part) || part.text !== "");
  });
  return { type: "paragraph", content };
}

function linesOfNode(node: JSONContent, kind: Line["kind"]): Lines {
  const children = node.content ?? [];
  switch (node.type) {
    case "paragraph":
      return [{ kind, spans: children.flatMap(spanOf) }];
    case "bulletList":
      return children.flatMap((child) => linesOfNode(child, "bullet"));
    case "orderedList":
      return children.flatMap((child) => linesOfNode(child, "number"));
    default:
      return children.flatMap((child) => linesOfNode(child, kind));
  }
}

function spanOf({ type, text = "", marks = [] }: JSONContent): Span[] {
  if (type === "hardBreak") return [{ text: "\n" }];
  const has = (name: string) => marks.some((mark) => mark.type === name);
  const href: unknown = marks.find((mark) => mark.type === "link")?.attrs?.href;
  return [
    {
      text,
      ...(has("bold") && { bold: true as const }),
      ...(has("italic") && { italic: true as const }),
      ...(typeof href === "string" && { href }),
    },
  ];
}
