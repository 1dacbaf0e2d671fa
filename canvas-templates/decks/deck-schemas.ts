import { z } from "zod";
import { competencies } from "../schema.ts";

/** Card ids are message keys: their words live in `locales/<locale>/decks.json`. */
const cardId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const sdgSchema = z.strictObject({
  /** The goal's number as text: `1` … `17`. */
  id: z.string().regex(/^([1-9]|1[0-7])$/),
  goal: z.int().min(1).max(17),
  /** The goal's colour. Only colour: the UN's icons and wheel are not ours to ship. */
  hex: z.string().regex(/^#[0-9A-F]{6}$/),
  /** The text colour that reads better on `hex`, at least 4.5:1 (WCAG 2.2, 1.4.3). */
  textColour: z.enum(["black", "white"]),
  /** Codes of its targets: `9.1` … `9.5`, then `9.a` … `9.c`. */
  targets: z.array(z.string().regex(/^\d+\.(\d+|[a-d])$/)).readonly(),
});

/** All seventeen goals and 169 targets of A/RES/70/1. */
export const sdgDeckSchema = z
  .array(sdgSchema)
  .readonly()
  .refine((goals) => goals.length === 17, "there must be 17 goals")
  .refine(
    (goals) => new Set(goals.flatMap(({ targets }) => targets)).size === 169,
    "there must be 169 different targets",
  );

export const technologyAreaSchema = z.strictObject({
  id: cardId,
  /** The sources list 29 areas but speak of 28, which is what the 2023 figure shows. */
  inFigure: z.boolean(),
  /** Whether the English name was checked against the World Standards Cooperation's own list. */
  verified: z.boolean(),
});

export const standardScopes = [
  "framework",
  "city",
  "organisation",
  "network",
  "data-centre",
  "goods",
  "services",
  "project",
  "supply-chain",
  "e-waste",
  "sector",
] as const;

export const standardSchema = z.strictObject({
  id: cardId,
  /** As the body writes it; `null` where the sources name a subject but no number. */
  number: z.string().min(1).nullable(),
  scopes: z.array(z.enum(standardScopes)).min(1).readonly(),
  /** Of the edition the sources saw. */
  year: z.int().min(1990).max(2100).nullable(),
  /** False where number, title and year are from memory: such a card must say so. */
  verified: z.boolean(),
  /** What the sources say beyond "published"; words at `decks.standardStatuses`. */
  status: z.enum(["under-revision", "draft", "approved-2024"]).nullable(),
});

export const kpiSchema = z.strictObject({
  id: cardId,
  /** The U4SSC code, `dimension: sub-dimension: category: number and letter`. */
  code: z.string().regex(/^(EC|EN|SC): [A-Z]+: [A-Z]+: \d[AC]$/),
  dimension: z.enum(["economy", "environment", "society-culture"]),
  subDimension: z.enum([
    "ict",
    "productivity",
    "infrastructure",
    "environment",
    "energy",
    "education-health-culture",
    "safety-housing-social-inclusion",
  ]),
  category: cardId,
  /** Core: every city can report it. One letter in our source is wrong, so never print the split. */
  level: z.enum(["core", "advanced"]),
  /** Whether the name was seen on an ITU page; the others are expanded from abbreviations. */
  seenOnItuPage: z.boolean(),
});

/** Cards that are nothing but an id and its words. */
export const plainCardSchema = z.strictObject({ id: cardId });

export const esdCompetencySchema = z.strictObject({
  id: z.enum(competencies),
  /** Whether the Chinese names were checked against UNESCO's Chinese edition. */
  translationsVerified: z.boolean(),
});

export type SdgCard = z.infer<typeof sdgSchema>;
export type TechnologyAreaCard = z.infer<typeof technologyAreaSchema>;
export type StandardCard = z.infer<typeof standardSchema>;
export type KpiCard = z.infer<typeof kpiSchema>;
export type PlainCard = z.infer<typeof plainCardSchema>;
