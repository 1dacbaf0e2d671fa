import { PAGE_ID } from "#lib/canvas/board-document.ts";
import { propsOf } from "../convergence/board-makings.ts";
import { contents, item, sharedType, text, types, values, type Write } from "../crafted-update.ts";

/** Clocks of the parts of a crafted note, and of what comes after it. */
export const inNote = { map: 0, fragment: 4, text: 6, end: 7 } as const;

/** A sound note with an empty text: what is hostile comes behind it, where no repair takes it away. */
export function craftedNote(client: number): Write[] {
  const register = (key: string, content: number, body: Write) =>
    item({ parent: [client, inNote.map], key }, content, body);
  return [
    item({ key: `shape:crafted-${client}` }, contents.type, sharedType(types.map)),
    register("t", contents.any, values("note")),
    register("xf", contents.any, values([PAGE_ID, "a1", 0, 0, 0])),
    register("p", contents.any, values(propsOf.note)),
    register("rt", contents.type, sharedType(types.xmlFragment)),
    item(
      { parent: [client, inNote.fragment] },
      contents.type,
      sharedType(types.xmlElement, "paragraph"),
    ),
    item({ parent: [client, inNote.fragment + 1] }, contents.type, sharedType(types.xmlText)),
  ];
}

/** Text at the beginning of the note. */
export function lettersIn(client: number, letters: string): Write {
  return item({ parent: [client, inNote.text] }, contents.text, text(letters));
}
