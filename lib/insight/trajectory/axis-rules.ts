import type { InsightNote } from "../insight-source.ts";

/** The two transitions an idea can serve. */
export const twinAxes = ["digital", "green"] as const;
export type TwinAxis = (typeof twinAxes)[number];

/**
 * What speaks for a note being digital, or green: where it hangs, or which card it is or is tagged
 * with. Never its words. Which zones and cards speak for what is the caller's reading.
 */
export type AxisRule = Readonly<{
  axis: TwinAxis;
  /** How much it says, above 0 up to 1: 1 settles it. */
  weight: number;
}> &
  (
    | Readonly<{ templateId: string; zoneId: string }>
    /** Without cards, any card of the deck. */
    | Readonly<{ deck: string; cards?: readonly string[] }>
  );

/** How digital and how green a note is, each 0 to 1. */
export type AxisValues = Readonly<Record<TwinAxis, number>>;

/** Reads a note by rules; made once for many notes. */
export type AxisReader = (note: InsightNote) => AxisValues | null;

type Weighed = Readonly<{ axis: TwinAxis; weight: number; rule: number }>;

/**
 * Our reading, nobody's standard: each rule that applies takes its share of what is still missing
 * to 1, so that two hints of a half make three quarters. The order of rules does not matter, and
 * more hints never make it less. Several cards of one rule are one hint.
 *
 * @returns what reads a note: `null` if nothing speaks for either axis. That is no zero: the note
 *   may be about both, and nobody has said so.
 * @throws RangeError if a weight is not above 0 up to 1.
 */
export function createAxisReader(rules: readonly AxisRule[]): AxisReader {
  const byFacet = new Map<string, Weighed[]>();
  for (const [index, rule] of rules.entries()) {
    if (!(rule.weight > 0 && rule.weight <= 1)) throw new RangeError(`weight ${rule.weight}`);
    for (const facet of facetsOfRule(rule)) {
      const known = byFacet.get(facet) ?? [];
      byFacet.set(facet, [...known, { axis: rule.axis, weight: rule.weight, rule: index }]);
    }
  }
  return (note) => {
    const applying = new Map(
      facetsOfNote(note).flatMap((facet) =>
        (byFacet.get(facet) ?? []).map((weighed) => [weighed.rule, weighed] as const),
      ),
    );
    if (applying.size === 0) return null;
    const left = { digital: 1, green: 1 };
    for (const { axis, weight } of applying.values()) left[axis] *= 1 - weight;
    return { digital: 1 - left.digital, green: 1 - left.green };
  };
}

function facetsOfRule(rule: AxisRule): string[] {
  if ("zoneId" in rule) return [`zone ${rule.templateId} ${rule.zoneId}`];
  return rule.cards?.map((card) => `card ${rule.deck}/${card}`) ?? [`deck ${rule.deck}`];
}

function facetsOfNote({ templateId, zoneId, card, tags }: InsightNote): string[] {
  const cards = card === null ? tags : [card, ...tags];
  return [
    `zone ${templateId} ${zoneId}`,
    ...cards.flatMap((ref) => [`card ${ref}`, `deck ${ref.slice(0, ref.indexOf("/"))}`]),
  ];
}
