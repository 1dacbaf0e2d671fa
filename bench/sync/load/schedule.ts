/** How often one person does something, a second. */
export type Pace = Readonly<{ cursorsPerSecond: number; editsPerSecond: number }>;

/** Something one person does. */
export type Deed = Readonly<{
  /** Milliseconds after the beginning. */
  at: number;
  person: number;
  kind: "point" | "edit";
}>;

/**
 * What everybody does in so many seconds, in order of time. Each begins at a random moment, so
 * that people are not in step.
 *
 * @param random as `Math.random`.
 */
export function scheduleOf(
  people: number,
  { cursorsPerSecond, editsPerSecond }: Pace,
  seconds: number,
  random: () => number = Math.random,
): Deed[] {
  const deeds: Deed[] = [];
  function repeat(person: number, kind: Deed["kind"], perSecond: number): void {
    const every = 1000 / perSecond;
    for (let at = random() * every; at < seconds * 1000; at += every) {
      deeds.push({ at, person, kind });
    }
  }
  for (let person = 0; person < people; person++) {
    repeat(person, "point", cursorsPerSecond);
    repeat(person, "edit", editsPerSecond);
  }
  return deeds.sort((a, b) => a.at - b.at);
}
