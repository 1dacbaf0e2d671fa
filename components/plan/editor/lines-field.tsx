"use client";

import { Editor } from "@tiptap/core";
import { useEffect, useReducer, useRef, useState } from "react";
import type { Lines } from "#lib/lesson-plan/document/written-lines.ts";
import { documentOf, linesOf } from "./lines-document.ts";
import { textExtensions } from "./text-extensions.ts";
import { TextTools } from "./text-tools.tsx";

export type LinesFieldProps = Readonly<{
  /** What the words are about, for who cannot see where they stand. */
  label: string;
  /** What it says at first. */
  lines: Lines;
  isOneLine: boolean;
  onChange(lines: Lines): void;
  /** By the button, by Escape, and in a field of one line by Enter. */
  onDone(): void;
}>;

const looks =
  "min-h-11 rounded-control border-2 border-green bg-surface px-2 py-1.5 text-ink outline-none break-words whitespace-pre-wrap [&_a]:text-green [&_a]:underline [&_li>p]:inline [&_ol]:list-decimal [&_ol]:ps-6 [&_p+p]:mt-2 [&_strong]:font-semibold [&_ul]:list-disc [&_ul]:ps-6";

/** Words in the place where they stand, being written. */
export function LinesField(props: LinesFieldProps) {
  const { isOneLine, onDone } = props;
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const { label, lines, isOneLine: short } = latest.current;
    const made = new Editor({
      ...(host.current && { element: host.current }),
      extensions: textExtensions(short),
      content: documentOf(lines, short),
      // Its style element would lack the page's nonce; what is needed stands in the classes.
      injectCSS: false,
      autofocus: "end",
      editorProps: {
        attributes: {
          role: "textbox",
          "aria-label": label,
          "aria-multiline": String(!short),
          class: looks,
        },
        handleKeyDown(view, event) {
          // Enter and Escape also choose among Chinese candidates.
          if (view.composing || event.isComposing || event.keyCode === 229) return false;
          const isEnd = event.key === "Escape" || (event.key === "Enter" && endsIt(event, short));
          if (isEnd) latest.current.onDone();
          return isEnd;
        },
      },
      onUpdate: ({ editor: changed }) => latest.current.onChange(linesOf(changed.getJSON())),
      onTransaction: () => redraw(),
    });
    setEditor(made);
    return () => made.destroy();
  }, []);

  return (
    <div>
      <div ref={host} />
      {editor && <TextTools {...{ editor, isOneLine, onDone }} />}
    </div>
  );
}

function endsIt({ ctrlKey, metaKey, shiftKey }: KeyboardEvent, isOneLine: boolean): boolean {
  return ctrlKey || metaKey || (isOneLine && !shiftKey);
}
