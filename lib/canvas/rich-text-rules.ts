import { jsonSize } from "./json-size.ts";
import type { Json, JsonObject } from "./json-value.ts";
import { isSafeLink } from "./safe-link.ts";

/**
 * What the texts of a board consist of: the nodes and marks of the text editor in
 * `components/board/binding/collaborative-text.ts`, for those who have no editor.
 */
type NodeRule = Readonly<{
  /** Kinds of nodes it may contain. */
  holds: readonly string[];
  attributes?: Rules;
  /** Whether what it contains makes a whole of it. */
  isComplete?: (content: readonly Json[]) => boolean;
}>;

type Rules = Readonly<Record<string, (value: unknown) => boolean>>;

const blocks = ["paragraph", "heading", "bulletList", "orderedList"];
const inline = ["text", "hardBreak"];

const isDirection = (value: unknown) => value === "auto" || value === "ltr" || value === "rtl";
const isFilled = (content: readonly Json[]) => content.length > 0;

const nodes: Readonly<Record<string, NodeRule>> = {
  doc: { holds: blocks },
  paragraph: { holds: inline, attributes: { dir: isDirection } },
  heading: {
    holds: inline,
    attributes: { dir: isDirection, level: (value) => isWhole(value, 1, 6) },
  },
  bulletList: { holds: ["listItem"], isComplete: isFilled },
  orderedList: {
    holds: ["listItem"],
    attributes: {
      start: (value) => isWhole(value, -1e6, 1e6),
      type: (value) => ["1", "a", "A", "i", "I"].includes(value as string),
    },
    isComplete: isFilled,
  },
  listItem: { holds: blocks, isComplete: ([first]) => isNode(first) && first.type === "paragraph" },
  hardBreak: { holds: [] },
};

/** A link's class could cover the page with it; the editor writes these values and no others. */
const linkRules: Rules = {
  href: isSafeLink,
  target: (value) => value === null || value === "_blank",
  rel: (value) => value === null || value === "noopener noreferrer nofollow",
  class: (value) => value === null,
};

const marks: Readonly<Record<string, Rules>> = {
  bold: {},
  italic: {},
  strike: {},
  code: {},
  highlight: {},
  link: linkRules,
};

/** Nodes within each other: lists in lists, ten of them. */
export const TEXT_DEPTH = 24;
/** Nodes in one text. */
const TEXT_NODES = 3_000;

export type TextBounds = Readonly<{ textLength: number; recordSize: number }>;

/** Whether a node of this kind may carry this attribute. */
export function isKnownAttribute(kind: string, name: string, value: unknown): boolean {
  return ruleOf(nodes[kind]?.attributes, name)?.(value) ?? false;
}

export function isKnownNode(kind: string): boolean {
  return Object.hasOwn(nodes, kind) && kind !== "doc";
}

/** @param attributes `null` where a mark ends, as Yjs has it; then only the kind counts. */
export function isKnownMark(kind: string, attributes: unknown): boolean {
  const rules = Object.hasOwn(marks, kind) ? marks[kind] : undefined;
  if (rules && attributes === null) return true;
  if (!rules || !isNode(attributes)) return false;
  // A link without an address is none.
  if (rules === linkRules && !("href" in attributes)) return false;
  return Object.entries(attributes).every(([name, value]) => ruleOf(rules, name)?.(value) ?? false);
}

function ruleOf(rules: Rules | undefined, name: string) {
  return rules && Object.hasOwn(rules, name) ? rules[name] : undefined;
}

/** How much of a text there is. */
type Tally = { characters: number; nodes: number };

/**
 * Whether rich text consists of what the editor knows, put together as it would, and is not too
 * long.
 */
export function isSoundRichText(richText: unknown, bounds: TextBounds): boolean {
  const { textLength, recordSize } = bounds;
  const allowance = { depth: 3 * TEXT_DEPTH, largest: Number.MAX_VALUE };
  // A little less than half: a record's meta has to fit in, too.
  if (jsonSize(richText, allowance) > recordSize / 2 - 4096) return false;
  const tally: Tally = { characters: 0, nodes: 0 };
  return (
    isSoundNode(richText, ["doc"], 0, tally) &&
    tally.characters <= textLength &&
    tally.nodes <= TEXT_NODES
  );
}

function isSoundNode(
  node: unknown,
  kinds: readonly string[],
  depth: number,
  tally: Tally,
): boolean {
  if (!isNode(node) || typeof node.type !== "string" || !kinds.includes(node.type)) return false;
  tally.nodes++;
  if (node.type === "text") return isSoundText(node, tally);
  const rule = nodes[node.type];
  const { content = [], attrs = {} } = node;
  if (!rule || depth > TEXT_DEPTH || !Array.isArray(content) || !isNode(attrs)) return false;
  const kind = node.type;
  return (
    Object.entries(attrs).every(([name, value]) => isKnownAttribute(kind, name, value)) &&
    (content as readonly Json[]).every((child) =>
      isSoundNode(child, rule.holds, depth + 1, tally),
    ) &&
    (rule.isComplete?.(content as readonly Json[]) ?? true)
  );
}

function isSoundText({ text, marks = [] }: JsonObject, tally: Tally): boolean {
  if (typeof text !== "string" || text.length === 0 || !Array.isArray(marks)) return false;
  tally.characters += text.length;
  return (marks as readonly Json[]).every(
    (mark) =>
      isNode(mark) && typeof mark.type === "string" && isKnownMark(mark.type, mark.attrs ?? {}),
  );
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isNode(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
