import type { Block, Cover, FactsBlock, HeadingBlock } from "./plan-document.ts";

type Named<Of> = Readonly<{ id: string }> & Of;

/** The words of a cover that can be changed by hand, as blocks: edits know of nothing else. */
export type CoverBlocks = readonly [
  title: Named<HeadingBlock>,
  lead: Named<HeadingBlock>,
  facts: Named<FactsBlock>,
];

export function blocksOfCover({ title, lead, facts, own = [] }: Cover): CoverBlocks {
  const ownIds = new Set(own.map(({ id }) => id));
  const made = facts.filter(({ id }) => !ownIds.has(id));
  return [
    { id: "cover.title", kind: "heading", level: 2, text: title },
    { id: "cover.lead", kind: "heading", level: 3, text: lead ?? { main: [] } },
    { id: "cover.facts", kind: "facts", look: "list", facts: [...made, ...own] },
  ];
}

export function isOnCover({ id }: Pick<Block, "id">): boolean {
  return id.startsWith("cover.");
}

/**
 * A cover that says what its blocks say. A paper needs a title: where there are no words for it, it
 * stays. What only a teacher knows is among the facts as soon as somebody said it.
 */
export function withCoverBlocks(cover: Cover, blocks: readonly Block[]): Cover {
  const find = (id: string) => blocks.find((block) => block.id === id);
  const [title, lead, facts] = ["cover.title", "cover.lead", "cover.facts"].map(find);
  return {
    ...cover,
    ...(title?.kind === "heading" && title.text.main.length > 0 && { title: title.text }),
    ...(lead?.kind === "heading" && { lead: lead.text.main.length > 0 ? lead.text : null }),
    ...(facts?.kind === "facts" && factsOf(cover, facts)),
  };
}

function factsOf({ own }: Cover, { facts }: FactsBlock): Pick<Cover, "facts" | "own"> {
  const ownIds = new Set(own?.map(({ id }) => id));
  return {
    facts: facts.filter(({ id, value }) => !ownIds.has(id) || value.main.length > 0),
    ...(own && { own: facts.filter(({ id }) => ownIds.has(id)) }),
  };
}
