/** Terms in English, 简体 and 繁體, each a list parted by ` | `. `recycl*` is any word that begins so. */
export type Terms = readonly [en: string, hans: string, hant: string];

/** How notes speak of a card; see `LexiconCard` in `#lib/insight/suggestions/lexicon.ts`. */
export type CardWords = Readonly<{
  /** One is enough. */
  sure: Terms;
  /** Two different ones are enough. */
  hints?: Terms;
  /** Something else, though it sounds like it. */
  not?: Terms;
}>;

/** Words that speak of a card only together, one of each side; see `LexiconCard.pairs`. */
export type WordPair = readonly [one: Terms, other: Terms];
