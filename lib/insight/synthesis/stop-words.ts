/** English words that say nothing of what a note is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be been before being between both but by can could
  did do does doing down during each every few for from get had has have having he her here his how
  i if in into is it its itself just let like made make many may me might most much must my need
  needed needs of off on one only onto or other our out over own per please put same set she should
  show so some such than that the their them themselves then there these they this those through to
  too under up upon us use used using very want was we were what when where which while who whose
  why will with would you your s t`.split(/\s+/),
);

/**
 * Chinese words that say nothing of what a note is about, in folded text; the longer before the
 * shorter. Single characters only if hardly any word has them inside: 能 is in 能源, 会 in 会议.
 */
export const stopPhrases =
  /我们|你们|他们|它们|大家|可以|应该|应当|需要|通过|进行|使用|利用|采用|以及|或者|而且|因为|所以|如果|这个|那个|这些|那些|每个|各个|一个|一种|一些|所有|什么|怎么|如何|为了|对于|关于|根据|帮助|协助|设置|设立|建立|安装|装设|增设|布设|提供|的|了|和|或|在|把|被|让|也|都|就|很|更|最|吗|呢|吧|用|并|每|装/g;

/**
 * The stem of an English word, lightly: plural, -ed, -ing and a last -e go. Wrong now and then, and
 * the same way each time, which is what a comparison needs.
 */
export function stemOf(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const single = singular(word);
  const bare = withoutEnding(single);
  return bare.length > 3 && bare.endsWith("e") ? bare.slice(0, -1) : bare;
}

function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const ending = ["ing", "ed"].find((end) => word.endsWith(end) && word.length > end.length + 3);
  if (ending === undefined) return word;
  const bare = word.slice(0, -ending.length);
  if (!/[aeiouy]/.test(bare)) return word;
  return /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}
