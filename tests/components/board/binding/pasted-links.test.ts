// @vitest-environment happy-dom

import { generateJSON } from "@tiptap/core";
import type { TLShape } from "@tldraw/tlschema";
import { expect, it } from "vitest";
import { textExtensions } from "#components/board/binding/collaborative-text.ts";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import { isSoundRichText } from "#lib/canvas/rich-text-rules.ts";
import { createPeer, note } from "./board-peer.ts";

const linkIn = (html: string) => JSON.stringify(generateJSON(html, textExtensions));

it("brings nothing into a text with a pasted link but its address", () => {
  const pasted = generateJSON(
    '<p>See <a href="https://example.org/a" class="fixed inset-0" rel="opener" target="top">it</a></p>',
    textExtensions,
  );
  expect(isSoundRichText(pasted, recordBounds)).toBe(true);
  expect(JSON.stringify(pasted)).toContain("https://example.org/a");
  expect(JSON.stringify(pasted)).not.toMatch(/inset|"opener"|"top"/);
});

it("makes no link of a script", () => {
  expect(linkIn('<p><a href="javascript:alert(1)">words</a></p>')).not.toContain("javascript");
});

it("shows its author a link as it shows it to others", () => {
  const peer = createPeer();
  const richText = generateJSON(
    '<p>See <a href="https://example.org/a">it</a></p>',
    textExtensions,
  );
  const shape = note("shape:n");
  peer.put({ ...shape, props: { ...shape.props, richText } } as TLShape);
  peer.binding.flush();
  peer.change("shape:n", { x: 5 });
  peer.binding.flush();
  expect(JSON.stringify(peer.shape("shape:n"))).toContain("https://example.org/a");
  expect(peer.leftOut()).toEqual([]);
});
