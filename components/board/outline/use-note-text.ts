import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { XmlFragment } from "yjs";
import { differenceOf, noteText, placeAfter, rebased, type Splice } from "#lib/canvas/note-text.ts";

type Caret = Readonly<{ start: number; end: number }>;

/** What a text field needs to be the same as a note's words. */
export type NoteTextField = Readonly<{
  value: string;
  onInput(value: string): void;
  onCompositionStart(): void;
  onCompositionEnd(value: string): void;
}>;

/**
 * Ties a field to a note's words: each letter goes into the note, other people's come into the
 * field, and the caret stays where it was among them. While an input method is composing both
 * wait, since a browser loses the word that is being chosen when the field changes under it.
 *
 * @param write puts a change into the note.
 */
export function useNoteText(
  field: RefObject<HTMLTextAreaElement | null>,
  fragment: XmlFragment | undefined,
  write: (splice: Splice) => void,
): NoteTextField {
  /** What the field and the note last agreed on. */
  const agreed = useRef("");
  const [value, setValue] = useState(() => (fragment ? noteText(fragment) : ""));
  const isComposing = useRef(false);
  const isWriting = useRef(false);
  const caret = useRef<Caret>(undefined);

  useLayoutEffect(() => {
    const { current: at } = caret;
    caret.current = undefined;
    if (at && field.current) field.current.setSelectionRange(at.start, at.end);
  });

  function show(text: string, others: Splice | undefined) {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    agreed.current = text;
    if (others) {
      const keep = (place: number) => (place <= others.at ? place : placeAfter(place, others));
      caret.current = { start: keep(selectionStart), end: keep(selectionEnd) };
    }
    setValue(text);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` reads nothing that changes.
  useEffect(() => {
    if (!fragment) return;
    const look = () => {
      if (isComposing.current || isWriting.current) return;
      const text = noteText(fragment);
      show(text, differenceOf(agreed.current, text));
    };
    agreed.current = noteText(fragment);
    setValue(agreed.current);
    fragment.observeDeep(look);
    return () => fragment.unobserveDeep(look);
  }, [fragment]);

  function carryOver(text: string) {
    if (!fragment) return;
    const own = differenceOf(agreed.current, text);
    const others = differenceOf(agreed.current, noteText(fragment));
    isWriting.current = true;
    if (own) write(rebased(own, others));
    isWriting.current = false;
    const now = noteText(fragment);
    // Where nothing could be written, the field says so by showing what the note says.
    show(now, others ?? (now === text ? undefined : differenceOf(text, now)));
  }

  return {
    value,
    onInput(text) {
      if (isComposing.current) setValue(text);
      else carryOver(text);
    },
    onCompositionStart() {
      isComposing.current = true;
    },
    onCompositionEnd(text) {
      isComposing.current = false;
      carryOver(text);
    },
  };
}
