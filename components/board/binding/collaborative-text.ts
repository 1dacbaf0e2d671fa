import { type Attributes, Extension, Mark } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { type Editor, type TLTextOptions, tipTapDefaultExtensions } from "tldraw";
import { yCursorPlugin, ySyncPlugin } from "y-prosemirror";
import type { Awareness } from "y-protocols/awareness";
import type { RecordsBinding } from "./bind-records.ts";
import { holdWhileComposing } from "./composition-hold.ts";
import { leaveReplacedText } from "./replaced-text.ts";

/** What texts may consist of. Undo is ours, see own-undo.ts, so StarterKit's is off. */
export const textExtensions = [
  ...tipTapDefaultExtensions
    .filter(({ name }) => name !== "starterKit")
    .map((extension) =>
      extension instanceof Mark && extension.name === "link" ? plainLink(extension) : extension,
    ),
  StarterKit.configure({
    blockquote: false,
    codeBlock: false,
    horizontalRule: false,
    history: false,
  }),
];

/**
 * Takes nothing but the address from a link that is pasted: its class could make it cover the page,
 * and the server takes such links out.
 */
function plainLink(link: Mark): Mark {
  return link.extend({
    addAttributes() {
      const { href, ...rest } = (this.parent?.() ?? {}) as Attributes;
      const fixed = Object.entries(rest).map(([name, attribute]) => [
        name,
        { ...attribute, parseHTML: () => attribute.default },
      ]);
      return { href: href ?? {}, ...Object.fromEntries(fixed) };
    },
  });
}

export type CollaborativeTextOptions = Readonly<{
  records: RecordsBinding;
  awareness: Awareness;
  /** The tldraw editor; texts are edited only once there is one. */
  editor(): Editor | undefined;
  /** Lets the text editor's style element apply; `undefined` if the page has no policy. */
  nonce: string | undefined;
}>;

/**
 * Ties the text being edited to its fragment in the document, so that people typing into one note
 * merge character by character and see each other's carets.
 *
 * tldraw has one list of extensions for all shapes, but makes a new text editor each time a shape
 * enters editing. So the shape can be looked up when that editor asks for its plugins.
 */
export function collaborativeText(options: CollaborativeTextOptions): TLTextOptions {
  const { records, awareness } = options;
  /** Runs one of the editor's own commands, if the text is one that it covers. */
  const run = (command: "undo" | "redo") => () => {
    if (records.boundTextId === null) return false;
    options.editor()?.[command]();
    return true;
  };

  const collaboration = Extension.create<unknown, { boundId: string | null }>({
    name: "collaboration",
    priority: 1000,
    addStorage: () => ({ boundId: null }),
    addKeyboardShortcuts: () => ({
      "Mod-z": run("undo"),
      "Mod-Shift-z": run("redo"),
      "Mod-y": run("redo"),
    }),
    addProseMirrorPlugins() {
      const id = options.editor()?.getEditingShapeId();
      if (!id) return [];
      // A new note enters editing before its creation is written; unbound, this editor would write
      // whole texts over everybody else's.
      records.flush();
      const fragment = records.fragmentOf(id);
      if (!fragment) return [];
      records.boundTextId = id;
      this.storage.boundId = id;
      return [
        ySyncPlugin(fragment),
        yCursorPlugin(awareness, { cursorBuilder: caretOf }),
        leaveReplacedText(fragment, () => options.editor()?.setCurrentTool("select.idle")),
        holdWhileComposing(fragment),
      ];
    },
    onDestroy() {
      // The next note's editor may have been made before this one went.
      if (records.boundTextId === this.storage.boundId) records.boundTextId = null;
    },
  });

  return {
    tipTapConfig: {
      extensions: [...textExtensions, collaboration],
      ...(options.nonce !== undefined && { injectNonce: options.nonce }),
    },
  };
}

function caretOf(user: { name: string; color: string }): HTMLElement {
  const caret = document.createElement("span");
  caret.className = "board-caret";
  caret.style.setProperty("--person", user.color);
  const name = document.createElement("span");
  name.className = "board-caret-name";
  name.textContent = user.name;
  caret.append("\u2060", name, "\u2060");
  return caret;
}

/**
 * Keeps what the live text editor reports out of tldraw's history: the document already has it.
 * Returns its undo.
 */
export function keepTypingOutOfHistory(editor: Editor, records: RecordsBinding): () => void {
  const updateShape = editor.updateShape.bind(editor);
  const isTyping = (partial: Parameters<typeof updateShape>[0]) =>
    partial?.id === records.boundTextId && Object.keys(partial.props ?? {}).join() === "richText";

  Object.assign(editor, {
    updateShape(partial: Parameters<typeof updateShape>[0]) {
      if (!isTyping(partial)) return updateShape(partial);
      editor.run(() => updateShape(partial), { history: "ignore" });
      return editor;
    },
  });
  return () => Object.assign(editor, { updateShape });
}
