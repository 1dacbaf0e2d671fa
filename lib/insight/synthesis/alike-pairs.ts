/** Two different items and how alike they are, `0 < score <= 1`. */
export type AlikePair = Readonly<{ a: number; b: number; score: number }>;

/**
 * A term that more items have than this says little, and looking at all pairs of them would be
 * quadratic work: such items are only looked at if they share a rarer term, or stand near one
 * another in the order given.
 */
const MOST_HOLDERS = 64;
const NEIGHBOURS = 8;

/** How much of the score is what both share; the rest is how much of the shorter one is shared. */
const DICE_SHARE = 0.6;

/**
 * Finds pairs of items that share terms, by an inverted index.
 *
 * The score is between 0 and 1, the same both ways, and 1 for equal sets. A term weighs less the
 * more items have it.
 *
 * @param items the terms of each; the result's numbers are places here.
 * @param least pairs with a lower score are left out.
 */
export function alikePairs(items: readonly ReadonlySet<string>[], least: number): AlikePair[] {
  const index = indexed(items);
  const common = new Float64Array(items.length);
  const pairs: AlikePair[] = [];
  for (let a = 0; a < items.length; a++) {
    for (const b of candidatesFor(a, index, common)) {
      const sum = (common[b] ?? 0) + usualInCommon(a, b, index);
      common[b] = 0;
      const score = scoreOf(sum, index.totals[a] ?? 0, index.totals[b] ?? 0);
      if (score >= least) pairs.push({ a, b, score });
    }
  }
  return pairs;
}

/** Later items that share a term, each once; what rarer terms weigh is summed up in `common`. */
function candidatesFor(a: number, index: Index, common: Float64Array): number[] {
  const found: number[] = [];
  for (const term of index.terms[a] ?? []) {
    const all = index.holders[term] ?? [];
    const isUsual = all.length > MOST_HOLDERS;
    const from = placeAfter(a, all);
    const to = isUsual ? Math.min(all.length, from + NEIGHBOURS) : all.length;
    // A usual term is weighed once a pair is found; here it only makes one.
    const weight = isUsual ? Number.MIN_VALUE : (index.weights[term] ?? 0);
    for (let at = from; at < to; at++) {
      const b = all[at] ?? 0;
      if (common[b] === 0) found.push(b);
      common[b] = (common[b] ?? 0) + weight;
    }
  }
  return found;
}

function usualInCommon(a: number, b: number, { usual, weights }: Index): number {
  const [one, other] = [usual[a] ?? [], usual[b] ?? []];
  if (one.length === 0 || other.length === 0) return 0;
  const shared = one.filter((term) => other.includes(term));
  return shared.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
}

function scoreOf(common: number, one: number, other: number): number {
  const dice = (2 * common) / (one + other);
  const overlap = common / Math.min(one, other);
  // Sums in another order differ in their last digit.
  return Math.round((DICE_SHARE * dice + (1 - DICE_SHARE) * overlap) * 1e9) / 1e9;
}

function placeAfter(item: number, sorted: readonly number[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= item) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Index = Readonly<{
  /** By item: numbers of its terms. */
  terms: readonly (readonly number[])[];
  /** By item: those of its terms that many have. */
  usual: readonly (readonly number[])[];
  /** By item: what its terms weigh. */
  totals: readonly number[];
  /** By term. */
  weights: readonly number[];
  /** By term: the items that have it, in their order. */
  holders: readonly (readonly number[])[];
}>;

function indexed(items: readonly ReadonlySet<string>[]): Index {
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  const terms = items.map((own, item) =>
    Array.from(own, (term) => {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      const all = holders[number];
      if (all) all.push(item);
      else holders.push([item]);
      return number;
    }),
  );
  const weights = holders.map((all) => weightOf(all.length));
  const isUsual = (term: number) => (holders[term] ?? []).length > MOST_HOLDERS;
  return {
    terms,
    holders,
    weights,
    usual: terms.map((own) => own.filter(isUsual)),
    totals: terms.map((own) => own.reduce((sum, term) => sum + (weights[term] ?? 0), 0)),
  };
}

/** One if one or two items have it: two are what is looked for. */
function weightOf(holders: number): number {
  return 1 / (1 + Math.log2(Math.max(2, holders) / 2) / 2);
}
