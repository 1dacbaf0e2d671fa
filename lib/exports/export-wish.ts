import { z } from "zod";
import { profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { locales } from "#lib/locales.ts";
import { isId } from "#lib/sync/room-name.ts";
import { insightAboutSchema } from "./insight-about-schema.ts";
import { insightPaperAddress, insightPaperFiles } from "./insight-paper.ts";

/** What can be taken along, by the end of its address. */
export const exportFiles = [
  ...(["lesson-plan.pdf", "lesson-plan.docx", "lesson-plan.md", "lesson-plan.json"] as const),
  ...(["lesson-plan.imscc", "lesson-plan.pptx"] as const),
  "notes.csv",
  ...(["board.svg", "board.png", "board.tldr"] as const),
  "workshop.zip",
  ...insightPaperFiles,
] as const;
export type ExportFile = (typeof exportFiles)[number];

/** Sizes of pages. */
export const papers = ["A4", "Letter"] as const;
export type Paper = (typeof papers)[number];

/** Versions of a Common Cartridge: most platforms read the first. */
export const cartridgeVersions = ["1.1", "1.3"] as const;
export type CartridgeVersion = (typeof cartridgeVersions)[number];

/** Whom an archive is for; others get nothing of what facilitators noted for themselves. */
const packageReaders = ["facilitators", "others"] as const;

const idText = z.string().refine(isId, "no-id");

/** What somebody wants to take along. What a file has no use for is not looked at. */
export const exportWishSchema = z.strictObject({
  file: z.enum(exportFiles),
  locale: z.enum(locales),
  /** The language beside it, for a paper in two. */
  second: z.enum(locales).nullable().default(null),
  profile: z.enum(profiles).default("lesson-plan"),
  paper: z.enum(papers).default("A4"),
  /** For a PDF: whether its blank canvases are printed on A3. */
  largeHandouts: z.boolean().default(false),
  /** Whether people are named as they wish, or nobody at all. */
  names: z.boolean().default(true),
  /** For a PDF: whether the workshop's package is in it, so that it can be opened again. */
  enclosed: z.boolean().default(false),
  /** For a cartridge: which version. */
  cartridge: z.enum(cartridgeVersions).default("1.1"),
  /** For an archive: whom it is for. */
  reader: z.enum(packageReaders).default("facilitators"),
  /** Which board: the team, and the step that owns it. */
  board: z.strictObject({ teamId: idText, stepId: idText }).nullable().default(null),
  /** For a paper of insight: what it is about. */
  about: insightAboutSchema.optional(),
});
export type ExportWish = z.infer<typeof exportWishSchema>;
/** The same as it is sent: what is left out is as most want it. */
export type AskedExport = Readonly<z.input<typeof exportWishSchema>>;

/**
 * Where a file is, from the workshop's own address on; `undefined` for a board if it is not said
 * which.
 */
export function exportAddress(wish: ExportWish): string | undefined {
  const { file, locale, second, profile, paper, names, enclosed, board } = wish;
  const { cartridge, reader, largeHandouts } = wish;
  const query = new URLSearchParams({ locale, profile, paper, names: names ? "1" : "0" });
  if (second !== null && second !== locale) query.set("second", second);
  if (largeHandouts && file === "lesson-plan.pdf") query.set("handouts", "A3");
  if (enclosed && file === "lesson-plan.pdf") query.set("package", "1");
  if (file === "lesson-plan.imscc") query.set("version", cartridge);
  if (file === "workshop.zip" && reader === "others") query.set("for", "others");
  const ofInsight = insightPaperFiles.find((one) => one === file);
  if (ofInsight) return insightPaperAddress(ofInsight, locale, wish.about);
  if (!file.startsWith("board.")) return `${file}?${query}`;
  const ending = file.slice("board".length);
  return board ? `boards/${board.teamId}/${board.stepId}${ending}?locale=${locale}` : undefined;
}
