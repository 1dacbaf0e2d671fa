import { type Extensions, Mark, mergeAttributes, Node } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { safeAddress } from "./safe-address.ts";

/** A link to a page or an address for mail, and to nothing else. */
const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: "a[href]",
      getAttrs: (element) => {
        const href = safeAddress(element.getAttribute("href") ?? "");
        return href === undefined ? false : { href };
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    "a",
    mergeAttributes(HTMLAttributes, { rel: "noopener noreferrer", target: "_blank" }),
    0,
  ],
});

/** A document of a single paragraph. */
const OneLine = Node.create({ name: "doc", topNode: true, content: "paragraph" });

const unused = {
  blockquote: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  strike: false,
  dropcursor: false,
  gapcursor: false,
} as const;

/** What can be written: bold, italic, links, and lists where there is room for them. */
export function textExtensions(isOneLine: boolean): Extensions {
  const lists = {
    document: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
  } as const;
  return isOneLine
    ? [OneLine, StarterKit.configure({ ...unused, ...lists }), Link]
    : [StarterKit.configure(unused), Link];
}
