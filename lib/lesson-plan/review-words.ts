import type { CountedWords } from "./words.ts";

/** What is counted in a workshop's record, for the rubric. Phrases with `{with}` and `{all}`. */
type RubricCounts = Readonly<
  Record<
    | "sources"
    | "confidence"
    | "zones"
    /** With `{goals}` and `{standards}`. */
    | "cards"
    | "teams"
    /** With `{turnout}`, `{people}` and `{vote}`. */
    | "turnout"
    | "voted"
    /** With `{score}`. */
    | "top"
    | "byHand",
    string
  >
>;

export const rubricCriteria = [
  "evidence",
  "systems",
  "collaboration",
  "design",
  "reflection",
] as const;
export type RubricCriterion = (typeof rubricCriteria)[number];

type ResultWords = Readonly<{
  /** With `{number}` and `{step}`. */
  unnamed: string;
  dots: CountedWords;
  perNote: CountedWords;
  against: string;
  /** With `{turnout}` and `{people}`. */
  turnout: string;
  turnoutAlone: CountedWords;
  rank: string;
  note: string;
  team: string;
  score: string;
  voters: string;
  gone: string;
  more: CountedWords;
  nothing: string;
}>;

/** `step`, `zone` and `canvas` are names, the others numbers. */
type NextTimeWords = Readonly<{
  lead: string;
  /** With `{actual}` and `{planned}`. */
  total: string;
  /** With `{step}`, `{actual}`, `{planned}` and `{plan}`. */
  over: string;
  /** With `{step}`, `{actual}` and `{planned}`. */
  under: string;
  /** With `{step}` and `{planned}`. */
  notReached: string;
  /** The same of a step that was optional. */
  optional: string;
  /** With `{zone}` and `{canvas}`. */
  zone: string;
  /** With `{team}`, `{canvas}` and `{median}`. */
  team: CountedWords;
  /** With `{with}` and `{all}`. */
  sources: string;
  /** With `{turnout}`, `{people}` and `{vote}`. */
  turnout: string;
  nothing: string;
  own: string;
}>;

type AlignmentWords = Readonly<{
  lead: string;
  what: string;
  evidence: string;
  count: string;
  card: string;
  more: CountedWords;
  none: string;
  noneWhy: string;
}>;

type MaterialsWords = Readonly<{
  devices: CountedWords;
  devicesUnknown: string;
  projector: string;
  /** With `{code}`. */
  join: string;
  joinNew: string;
  network: string;
  /** With `{canvas}`. */
  sheets: CountedWords;
  pens: string;
  /** With `{reading}`. */
  reading: string;
}>;

type RubricWords = Readonly<{
  lead: string;
  criterion: string;
  counted: string;
  /** Names of the four levels, best first. */
  levels: readonly string[];
  /** With `{criterion}` and `{share}`. */
  share: string;
  /** Each with what the four levels look like. */
  criteria: Readonly<
    Record<RubricCriterion, Readonly<{ name: string; levels: readonly string[] }>>
  >;
  counts: RubricCounts;
}>;

/** Words for looking back and for teaching again: `locales/<locale>/lesson-plan-review.json`. */
export type ReviewWords = Readonly<{
  keyPoints: Readonly<{ key: string; difficult: string }>;
  frameworks: Readonly<{
    heading: string;
    greenComp: string;
    digCompVersion: string;
    digComp: string;
    note: string;
    /** GreenComp competences by the key of the ESD competency that is nearest. */
    competencies: Readonly<Record<string, string>>;
  }>;
  alignment: AlignmentWords;
  materials: MaterialsWords;
  exemplars: Readonly<{ lead: string }>;
  results: ResultWords;
  rubric: RubricWords;
  differentiation: Readonly<
    Record<"support" | "challenge" | "language" | "access" | "late" | "own", string>
  >;
  homework: Readonly<{ source: CountedWords; empty: string; own: string }>;
  nextTime: NextTimeWords;
}>;
