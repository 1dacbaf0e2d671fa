import type { Node } from "@tiptap/pm/model";
import { Plugin, TextSelection, type Transaction } from "@tiptap/pm/state";
import { type Mappable, Mapping, ReplaceStep } from "@tiptap/pm/transform";
import type { EditorView } from "@tiptap/pm/view";
import { yCursorPluginKey, ySyncPluginKey, yXmlFragmentToProseMirrorRootNode } from "y-prosemirror";
import type { XmlFragment } from "yjs";

/** Pause after a composition, in milliseconds, in which the browser hands over its last letters. */
const SETTLING_MS = 50;

/** A text as it was when a composition began, and what others did to it since. */
type Held = Readonly<{ base: Node; others: ReplaceStep[]; resume(): Node }>;

/**
 * Keeps other people's letters out of a text while an input method is composing in it, and the
 * unfinished letters out of other people's texts; merges both when the word is chosen. A letter
 * that arrives in the middle of a composition breaks it: browsers then keep the Pinyin typed so far
 * as text and lose the choice.
 *
 * Belongs behind y-prosemirror's plugins: an editor that closes takes leave of the last one first.
 */
export function holdWhileComposing(fragment: XmlFragment): Plugin {
  let held: Held | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  function finish(view: EditorView) {
    clearTimeout(settling);
    if (!held) return;
    const { base, others, resume } = held;
    held = undefined;
    const othersDoc = resume();
    // Any transaction makes y-prosemirror compare the text with the document and write the rest.
    view.dispatch(merge(view.state.tr, { base, others, othersDoc }));
  }

  return new Plugin({
    props: {
      handleDOMEvents: {
        compositionstart(view) {
          clearTimeout(settling);
          held ??= hold(fragment, view);
          return false;
        },
        compositionend(view) {
          settling = setTimeout(() => finish(view), SETTLING_MS);
          return false;
        },
      },
    },
    // Carets of others, too, are changes in the place where the browser is writing.
    filterTransaction: (tr) => !(held && tr.getMeta(yCursorPluginKey)),
    view: (view) => ({ destroy: () => finish(view) }),
  });
}

/** Cuts the tie between a text editor and the document until `resume()`, which gives the latter's state. */
function hold(fragment: XmlFragment, view: EditorView): Held {
  const { binding } = ySyncPluginKey.getState(view.state);
  const { mux } = binding;
  const base = view.state.doc;
  const others: ReplaceStep[] = [];
  let othersDoc = base;

  function watch() {
    const next = yXmlFragmentToProseMirrorRootNode(fragment, view.state.schema);
    const step = difference(othersDoc, next);
    if (step) others.push(step);
    othersDoc = next;
  }
  // y-prosemirror goes through this door in both directions.
  binding.mux = () => {};
  fragment.observeDeep(watch);

  return {
    base,
    others,
    resume() {
      fragment.unobserveDeep(watch);
      binding.mux = mux;
      // What it remembers of the document is from before.
      binding.mapping.clear();
      return othersDoc;
    },
  };
}

/** The one replacement that makes a text another one; `undefined` if they are the same. */
function difference(from: Node, to: Node): ReplaceStep | undefined {
  const start = from.content.findDiffStart(to.content);
  const end = from.content.findDiffEnd(to.content);
  if (start === null || end === null) return undefined;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return new ReplaceStep(start, end.a + overlap, to.slice(start, end.b + overlap));
}

type Sides = Readonly<{ base: Node; others: readonly ReplaceStep[]; othersDoc: Node }>;

/**
 * Puts what was composed on top of what others did, as prosemirror-collab would, except that words
 * composed in a place that others deleted stay.
 */
export function merge(tr: Transaction, { base, others, othersDoc }: Sides): Transaction {
  const own = difference(base, tr.doc);
  if (others.length === 0) return tr;
  const { anchor, head } = tr.selection;

  if (own) tr.step(own.invert(base));
  const areApplied = others.every((step) => !tr.maybeStep(step).failed);
  if (!areApplied || !tr.doc.eq(othersDoc)) {
    tr.replaceWith(0, tr.doc.content.size, othersDoc.content);
  }
  const path = own ? putBack(tr, own) : tr.mapping;
  const [from, to] = [anchor, head].map((at) => tr.doc.resolve(path.map(at)));
  return from && to ? tr.setSelection(TextSelection.between(from, to)) : tr;
}

/** Does again what the first step of `tr` took back. Returns where places of the text went by it all. */
function putBack(tr: Transaction, own: ReplaceStep): Mappable {
  const since = tr.mapping.slice(1);
  const moved = own.map(since);
  if (moved && !tr.maybeStep(moved).failed) {
    return new Mapping([...tr.mapping.maps], [0, tr.mapping.maps.length - 1]);
  }
  const place = since.map(own.from);
  tr.replaceRange(place, place, own.slice);
  return tr.mapping;
}
