import {
  createTLStore,
  defaultAddFontsFromNode,
  defaultBindingUtils,
  defaultShapeTools,
  defaultShapeUtils,
  defaultTools,
  Editor,
  type TLAnyShapeUtilConstructor,
  type TLPointerEventName,
  type TLStore,
} from "tldraw";
import { textExtensions } from "#components/board/binding/collaborative-text.ts";

const shapeUtils = defaultShapeUtils as unknown as readonly TLAnyShapeUtilConstructor[];

/** tldraw's editor without a page around it. Needs a document; `dispose()` it. */
export function openEditor(
  options: Readonly<{ store?: TLStore; maxShapesPerPage?: number }> = {},
): Editor {
  return new Editor({
    store: options.store ?? createTLStore({ shapeUtils, bindingUtils: defaultBindingUtils }),
    shapeUtils,
    bindingUtils: defaultBindingUtils,
    tools: [...defaultTools, ...defaultShapeTools],
    getContainer: () => document.body,
    textOptions: {
      tipTapConfig: { extensions: textExtensions },
      addFontsFromNode: defaultAddFontsFromNode,
    },
    options: { maxShapesPerPage: options.maxShapesPerPage ?? 4_000 },
  });
}

type Place = Readonly<{ x: number; y: number }>;

/** What a hand does: presses at the first place, goes through the others, lets go at the last. */
export function drag(editor: Editor, places: readonly Place[], isShift = false): void {
  const send = (name: TLPointerEventName, point: Place) =>
    editor.dispatch({
      ...{ type: "pointer", target: "canvas", name, point: { ...point, z: 0.5 } },
      ...{ pointerId: 1, button: 0, isPen: false },
      ...{ shiftKey: isShift, altKey: false, ctrlKey: false, metaKey: false, accelKey: false },
    });
  const [first, last] = [places.at(0), places.at(-1)];
  if (!first || !last) return;
  send("pointer_move", first);
  send("pointer_down", first);
  for (const place of places.slice(1)) {
    send("pointer_move", place);
    editor.emit("tick", 16);
  }
  send("pointer_up", last);
}
