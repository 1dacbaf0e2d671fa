import { Counter, Gauge, type Registry } from "prom-client";

/** A name and what an administrator reads about it. */
type Description = Readonly<{ name: string; help: string; registers: Registry[] }>;

/** More values of one label than this are added up as `other`: every value is a line for ever. */
const MAX_VALUES = 50;

/** Values that may stand in a label: our own words and numbers, never what somebody typed. */
const VALUE = /^[a-z0-9-]{1,40}$/;

/**
 * A counter that costs an addition. prom-client's own builds a key from the labels at each call,
 * which is too much for something done for every frame; here that happens when it is read.
 */
export interface Tally {
  /** @param values one for each label, in their order. */
  add(amount: number, ...values: string[]): void;
}

/** @param labels empty, one or two names. */
export function createTally(description: Description, labels: readonly string[] = []): Tally {
  const sums = new Map<string, number>(labels.length === 0 ? [["", 0]] : []);
  const seen = labels.map(() => new Set<string>());

  function bounded(value: string, position: number): string {
    const known = seen[position];
    if (!known || known.has(value)) return value;
    if (known.size >= MAX_VALUES || !VALUE.test(value)) return "other";
    known.add(value);
    return value;
  }

  new Counter({
    ...description,
    labelNames: [...labels],
    collect() {
      this.reset();
      for (const [key, sum] of sums) {
        const values = key.split(" ");
        if (labels.length === 0) this.inc(sum);
        else this.inc(labelled(labels, values), sum);
      }
    },
  });
  return {
    add(amount, ...values) {
      const key = values.map(bounded).join(" ");
      sums.set(key, (sums.get(key) ?? 0) + amount);
    },
  };
}

/** A number read when somebody asks. @param read one number for each value of the label. */
export function watchGauge(
  description: Description,
  label: string,
  read: () => Readonly<Record<string, number>>,
): void {
  new Gauge({
    ...description,
    labelNames: [label],
    collect() {
      this.reset();
      for (const [value, amount] of Object.entries(read())) {
        this.set(labelled([label], [value]), amount);
      }
    },
  });
}

function labelled(labels: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(labels.map((label, position) => [label, values[position] ?? ""]));
}
