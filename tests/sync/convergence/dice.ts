import { seededRandom } from "#tests/support/seeded-random.ts";

/** Chance that falls the same way for the same seed. */
export type Dice = Readonly<{
  /** A whole number from 0 up to, and without, the limit. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<Value>(list: readonly Value[]): Value | undefined;
  /** Does something with one of them, or nothing if there are none. */
  one<Value>(list: readonly Value[], work: (value: Value) => void): void;
  /** The same with up to this many. */
  some<Value>(list: readonly Value[], most: number, work: (value: Value) => void): void;
  /** Up to this many, all different. */
  few<Value>(list: readonly Value[], most: number): Value[];
  weighted<Value>(list: readonly (readonly [weight: number, value: Value])[]): Value;
}>;

export function createDice(seed: number): Dice {
  const random = seededRandom(seed);
  const dice: Dice = {
    below: (limit) => Math.floor(random() * limit),
    chance: (probability) => random() < probability,
    pick: (list) => list[dice.below(list.length)],
    one(list, work) {
      const value = dice.pick(list);
      if (value !== undefined) work(value);
    },
    some(list, most, work) {
      for (const value of dice.few(list, most)) work(value);
    },
    few(list, most) {
      const first = dice.below(list.length);
      return list.slice(first, first + 1 + dice.below(most));
    },
    weighted(list) {
      let left = random() * list.reduce((sum, [weight]) => sum + weight, 0);
      const found = list.find(([weight]) => {
        left -= weight;
        return left < 0;
      });
      const [, value] = found ?? list[0] ?? [];
      if (value === undefined) throw new RangeError("nothing to choose from");
      return value;
    },
  };
  return dice;
}
