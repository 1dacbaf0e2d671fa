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

/** What hanging somewhere says, before any card. Places are among the axis's keys. */
type ZoneStanding = Readonly<{
  said: readonly number[];
  read: readonly number[];
  /** Groups of keys of which people must say one. */
  open: readonly Readonly<{ keys: readonly string[]; at: readonly number[] }>[];
  /** Of a note that names nothing. */
  alone: Standing;
}>;

const none: readonly never[] = [];

/**
 * Tells where notes stand on an axis: by their card and tags, and by the zone they hang in. Tags
 * add to the zone, except where a zone stands for one of several keys: then they decide, if they
 * name one of these.
 */
export function standingOn(axis: CoverageAxis): (note: InsightNote) => Standing {
  const indexOf = new Map(axis.keys.map((key, index) => [key, index]));
  const cards = new Map([...axis.cards].map(([ref, key]) => [ref, indexOf.get(key)]));
  const zoneOf = zoneStandings(axis, indexOf);

  return (note) => {
    const zone = zoneOf(note);
    const named: number[] = [];
    // A loop without closures: it runs for every note whenever anybody writes.
    for (const ref of note.card === null ? note.tags : [note.card, ...note.tags]) {
      const index = cards.get(ref);
      if (index !== undefined && !named.includes(index)) named.push(index);
    }
    return named.length === 0 ? zone.alone : standing(named, zone);
  };
}

function standing(
  named: readonly number[],
  { said, read: readHere, open }: Omit<ZoneStanding, "alone">,
): Standing {
  const at = said.length === 0 ? [...named] : [...new Set([...said, ...named])];
  const read = readHere.length === 0 ? none : readHere.filter((index) => !at.includes(index));
  at.push(...read);
  if (at.length > 1) at.sort((one, other) => one - other);
  return { at, read, undecided: open.length === 0 ? none : undecidedOf(open, at) };
}

function undecidedOf(open: ZoneStanding["open"], at: readonly number[]): readonly string[] {
  const left = open.filter((group) => !group.at.some((index) => at.includes(index)));
  return [...new Set(left.flatMap(({ keys }) => keys))];
}

/** Finds what the place says that a note hangs in; worked out once for each zone. */
function zoneStandings(
  { zones }: CoverageAxis,
  indexOf: ReadonlyMap<string, number>,
): (note: InsightNote) => ZoneStanding {
  const nowhere = zoneStanding([], indexOf);
  const templates = new Map<string, Map<string | null, ZoneStanding>>();
  for (const { templateId } of zones) templates.set(templateId, new Map());
  return ({ templateId, zoneId }) => {
    const known = templates.get(templateId);
    if (!known) return nowhere;
    const found = known.get(zoneId);
    if (found) return found;
    const here = zones.filter(
      (zone) => zone.templateId === templateId && (zone.zoneId ?? zoneId) === zoneId,
    );
    const made = zoneStanding(here, indexOf);
    known.set(zoneId, made);
    return made;
  };
}

function zoneStanding(
  zones: readonly ZoneKeys[],
  indexOf: ReadonlyMap<string, number>,
): ZoneStanding {
  const placesOf = (keys: readonly string[]) => keys.flatMap((key) => indexOf.get(key) ?? []);
  const isPlace = ({ keys, isAll }: ZoneKeys) => isAll === true || keys.length === 1;
  const places = (basis: ZoneKeys["basis"]) =>
    zones
      .filter((zone) => isPlace(zone) && zone.basis === basis)
      .flatMap((zone) => placesOf(zone.keys));
  const said = [...new Set(places("stated"))];
  const read = [...new Set(places("ours"))].filter((index) => !said.includes(index));
  const open = zones
    .filter((zone) => !isPlace(zone))
    .map(({ keys }) => ({ keys, at: placesOf(keys) }));
  const here = { said, read: read.sort((one, other) => one - other), open };
  return { ...here, alone: standing([], here) };
}
