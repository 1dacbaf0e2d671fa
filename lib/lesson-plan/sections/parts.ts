import { cleanText } from "../../canvas/clean-text.ts";
import type {
  Block,
  Fact,
  FactsBlock,
  HeadingBlock,
  ProseBlock,
} from "../document/plan-document.ts";
import { ownWords, type Prose, type ProseLine, plain, type Text } from "../document/spans.ts";

// Small pieces of a paper, for the files beside this one.

type Identified<Kind> = Readonly<{ id: string }> & Kind;

export function heading(id: string, level: 2 | 3, text: Text): Identified<HeadingBlock> {
  return { id, kind: "heading", level, text };
}

export function prose(
  id: string,
  lines: Prose,
  tone: ProseBlock["tone"] = "normal",
): Identified<ProseBlock> {
  return { id, kind: "prose", tone, lines };
}

/** A paragraph under a heading that says what follows. */
export function lead(id: string, words: string): Identified<ProseBlock> {
  return prose(id, [paragraph(plain(words))], "lead");
}

export function facts(
  id: string,
  look: FactsBlock["look"],
  all: readonly Fact[],
): Identified<FactsBlock> {
  return { id, kind: "facts", look, facts: all };
}

export function fact(id: string, label: string, value: Text | string): Fact {
  return { id, label: plain(label), value: typeof value === "string" ? plain(value) : value };
}

export function paragraph(text: Text | string): ProseLine {
  return { kind: "paragraph", text: textOf(text) };
}

export function bullet(text: Text | string): ProseLine {
  return { kind: "bullet", text: textOf(text) };
}

/** A cell of a table: one paragraph, or nothing. */
export function cell(text: Text | string): Prose {
  const said = textOf(text);
  return said.main.length === 0 ? [] : [{ kind: "paragraph", text: said }];
}

/** The same words, set off. */
export function bold(text: Text): Text {
  return { ...text, main: text.main.map((span) => ({ ...span, bold: true })) };
}

/** "Name: what is said of it", with the name set off. */
export function named(name: string, said: string, colon: string): Text {
  return { main: [{ text: name, bold: true }, { text: `${colon}${said}` }] };
}

/** What people typed, on one line, however many they typed; nothing paper cannot hold. */
export function ownLine(words: string): Text {
  return ownWords(typedLine(words));
}

/** The same for a place within a phrase. */
export function typedLine(words: string): string {
  return cleanText(words).replaceAll(/\s*\n\s*/g, " / ");
}

/** Blocks without those that would be empty. */
export function filled(blocks: readonly (Block | null)[]): Block[] {
  return blocks.filter((block) => block !== null);
}

function textOf(text: Text | string): Text {
  return typeof text === "string" ? plain(text) : text;
}
