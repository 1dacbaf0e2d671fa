import type { Confidence } from "../canvas/note-marks.ts";
import type { LicenceId } from "../workshop/publication.ts";
import type { Profile } from "./document/plan-document.ts";
import type { CountedWords } from "./words.ts";

/** Levels of Bloom's revised taxonomy, from the simplest. */
export const bloomLevels = [
  "remember",
  "understand",
  "apply",
  "analyse",
  "evaluate",
  "create",
] as const;
export type BloomLevel = (typeof bloomLevels)[number];

/** What a paper of each kind is called, and its sections: `locales/<locale>/lesson-plan-profiles.json`. */
export type ProfileWords = Readonly<
  Record<
    Profile,
    Readonly<{
      kind: string;
      subject: string;
      /** By section id. */
      headings: Readonly<Record<string, string>>;
    }>
  >
>;

/** Words for what happened in a workshop: `locales/<locale>/lesson-plan-record.json`. */
export type RecordWords = Readonly<{
  glance: Readonly<{
    plannedDuration: string;
    actualDuration: string;
    notes: string;
    votes: string;
    brief: string;
    briefLead: string;
  }>;
  agenda: Readonly<{
    planned: string;
    actual: string;
    minutes: string;
    /** With `{minutes}`, `{sign}` and `{count}`. */
    difference: string;
    notReached: string;
    optional: string;
    ownNotes: string;
  }>;
  note: Readonly<{
    /** With `{score}` and `{voters}`. */
    votes: string;
    score: CountedWords;
    voters: CountedWords;
    /** With `{team}` and `{zone}`. */
    from: string;
    /** With `{source}`. */
    source: string;
    confidence: Readonly<Record<Confidence, string>>;
  }>;
  objectives: Readonly<{
    /** With `{level}`; follows an objective. */
    level: string;
    bloom: Readonly<Record<BloomLevel, string>>;
    bloomNote: string;
    /** Between a name and what is said of it. */
    colon: string;
  }>;
  figure: Readonly<{
    /** With `{label}` and `{count}`. */
    alt: string;
    /** With `{team}` and `{count}`. */
    caption: string;
  }>;
  /** Between half sentences. */
  separator: string;
  sources: Readonly<{ given: string; names: string; nobody: string }>;
  /** A statement may have a place for the licence's name, `{licence}`. */
  licences: Readonly<Record<LicenceId, Readonly<{ name: string; statement: string }>>>;
}>;
