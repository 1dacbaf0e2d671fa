import type { InsightNote } from "../insight-source.ts";

/** What a zone stands for on an axis. */
export type ZoneKeys = Readonly<{
  templateId: string;
  /** `null` for the whole canvas, also beside its zones. */
  zoneId: string | null;
  /** One key: what hangs there is about it. Several: about one of them, which only people can say. */
  keys: readonly string[];
  /** `stated` if the canvas itself says so, `ours` if it is our reading of the zone. */
  basis: "stated" | "ours";
  /** True if what hangs there is about all of the keys at once. */
  isAll?: boolean;
}>;

/** Something notes can be about: goals, pillars, areas. Data of the catalogue, in no language. */
export type CoverageAxis = Readonly<{
  id: string;
  /** In the order they are shown in. */
  keys: readonly string[];
  /** Which key a card stands for, by its reference: `sdg/7.3` for `7`. */
  cards: ReadonlyMap<string, string>;
  zones: readonly ZoneKeys[];
}>;

/** Where a note stands on an axis. */
export type Standing = Readonly<{
  /** Places among the axis's keys, each once, rising. */
  at: readonly number[];
  /** Those of them that only our reading of a zone gives. */
  read: readonly number[];
  /** Keys one of which it may be about: people said no more than where it hangs. */
  undecided: readonly string[];
}>;

const nowhere: Standing = { at: [], read: [], undecided: [] };

/**
 * Tells where notes stand on an axis: by their card and tags, and by the zone they hang in. Tags
 * add to the zone, except where a zone stands for one of several keys: then they decide, if they
 * name one of these.
 */
export function standingOn(axis: CoverageAxis): (note: InsightNote) => Standing {
  const indexOf = new Map(axis.keys.map((key, index) => [key, index]));
  const zonesOf = zoneIndex(axis.zones);
  // Most notes hang in the same few zones and carry no cards: one object serves them all.
  const plain = new Map<readonly ZoneKeys[], Standing>();

  const cardsOf = ({ card, tags }: InsightNote): number[] => {
    const refs = card === null ? tags : [card, ...tags];
    return refs.flatMap((ref) => indexOf.get(axis.cards.get(ref) ?? "") ?? []);
  };

  return (note) => {
    const zones = zonesOf(note);
    const named = note.card === null && note.tags.length === 0 ? [] : cardsOf(note);
    if (named.length === 0) {
      const known = plain.get(zones) ?? standing([], zones, indexOf);
      plain.set(zones, known);
      return known;
    }
    return standing(named, zones, indexOf);
  };
}

function standing(
  named: readonly number[],
  zones: readonly ZoneKeys[],
  indexOf: ReadonlyMap<string, number>,
): Standing {
  if (named.length === 0 && zones.length === 0) return nowhere;
  const placed = zones.filter(({ keys, isAll }) => isAll === true || keys.length === 1);
  const places = (basis: ZoneKeys["basis"]) =>
    placed
      .filter((zone) => zone.basis === basis)
      .flatMap(({ keys }) => keys.flatMap((key) => indexOf.get(key) ?? []));
  const said = new Set([...named, ...places("stated")]);
  const read = new Set(places("ours").filter((index) => !said.has(index)));
  const at = [...said, ...read].toSorted((a, b) => a - b);
  const open = zones.filter((zone) => !placed.includes(zone)).map(({ keys }) => keys);
  const isOpen = (keys: readonly string[]) =>
    !keys.some((key) => at.includes(indexOf.get(key) ?? -1));
  return {
    at,
    read: [...read].toSorted((a, b) => a - b),
    undecided: [...new Set(open.filter(isOpen).flat())],
  };
}

const none: readonly ZoneKeys[] = [];

/** Finds what a note's zone stands for; the same list for the same zone, every time. */
function zoneIndex(zones: readonly ZoneKeys[]): (note: InsightNote) => readonly ZoneKeys[] {
  const templates = new Map<string, readonly ZoneKeys[]>();
  for (const zone of zones) {
    templates.set(zone.templateId, [...(templates.get(zone.templateId) ?? []), zone]);
  }
  const found = new Map<string, Map<string | null, readonly ZoneKeys[]>>();
  return ({ templateId, zoneId }) => {
    const own = templates.get(templateId);
    if (!own) return none;
    const byZone = found.get(templateId) ?? new Map<string | null, readonly ZoneKeys[]>();
    found.set(templateId, byZone);
    const known = byZone.get(zoneId);
    if (known) return known;
    const here = own.filter((zone) => zone.zoneId === null || zone.zoneId === zoneId);
    byZone.set(zoneId, here);
    return here;
  };
}
