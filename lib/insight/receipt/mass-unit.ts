/** What masses of one chart are written in: the same for all of them. */
type MassUnit = Readonly<{ name: "g" | "kg" | "t"; grams: number }>;

/** The unit in which the largest of these, in grams, has few digits. */
export function massUnit(most: number): MassUnit {
  if (most >= 1e6) return { name: "t", grams: 1e6 };
  return most >= 1e3 ? { name: "kg", grams: 1e3 } : { name: "g", grams: 1 };
}
