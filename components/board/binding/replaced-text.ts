import { Plugin } from "@tiptap/pm/state";
import type { XmlFragment } from "yjs";

/**
 * Ends writing in a text that was replaced as a whole, as the server does with broken ones: its
 * editor is tied to what is gone, and letters typed into that would reach nobody.
 */
export function leaveReplacedText(fragment: XmlFragment, leave: () => void): Plugin {
  return new Plugin({
    view() {
      const { doc } = fragment;
      const look = () => {
        if (!fragment._item?.deleted) return;
        doc?.off("afterTransaction", look);
        leave();
      };
      doc?.on("afterTransaction", look);
      return { destroy: () => doc?.off("afterTransaction", look) };
    },
  });
}
