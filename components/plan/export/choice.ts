import type { PaperWish } from "#components/plan/paper-wish.ts";
import type { ExportFile, ExportWish } from "#lib/exports/export-wish.ts";
import { exportFileName } from "#lib/exports/file-name.ts";
import { type InsightPaper, insightPapers } from "#lib/exports/insight-paper.ts";
import type { Locale } from "#lib/locales.ts";

/** What a page knows of the workshop whose files are taken along. */
export type ExportWorld = Readonly<{
  workshopId: string;
  title: string;
  /** In which archives are named. */
  locale: Locale;
  /** Of the workshop, as it stands in file names: `2026-11-20`. */
  day: string;
  /** Whether who looks leads the workshop. */
  leads: boolean;
  /** Boards with something on them, by the step that owns them. */
  boards: readonly Readonly<{
    stepId: string;
    title: string;
    /** `name` is `null` for the board that everybody shares. */
    teams: readonly Readonly<{ id: string; name: string | null }>[];
  }>[];
}>;

/** Each thing with its files, the one most want first. */
const filesOf = {
  plan: [
    "lesson-plan.pdf",
    "lesson-plan.docx",
    "lesson-plan.imscc",
    "lesson-plan.md",
    "lesson-plan.json",
  ],
  slides: ["lesson-plan.pptx"],
  notes: ["notes.csv"],
  board: ["board.png", "board.svg", "board.tldr"],
  workshop: ["workshop.zip"],
} as const satisfies Readonly<Record<string, readonly ExportFile[]>>;

export type Kind = keyof typeof filesOf;

/** What the end of a file's name says. */
export type Format = ExportFile extends `${string}.${infer Ending}` ? Ending : never;

/** What is chosen in the form, `kind` and `file` fitting each other. */
export type Choice = ExportWish & Readonly<{ kind: Kind }>;

/** Which kinds there are for somebody in a workshop. */
export function kindsFor({ leads, boards }: ExportWorld): Kind[] {
  const all = Object.keys(filesOf) as Kind[];
  return all.filter((kind) =>
    kind === "workshop" ? leads : kind !== "board" || boards.length > 0,
  );
}

export function filesFor(kind: Kind): readonly ExportFile[] {
  return filesOf[kind];
}

/** Papers of insight are offered where they are seen, and no kind of the form's. */
export function kindOf(file: ExportFile): Kind | InsightPaper {
  const paper = insightPapers.find((one) => file.startsWith(`${one}.`));
  if (paper) return paper;
  const kinds = Object.keys(filesOf) as Kind[];
  return kinds.find((kind) => filesFor(kind).includes(file)) ?? "plan";
}

export function formatOf(file: ExportFile): Format {
  return file.slice(file.lastIndexOf(".") + 1) as Format;
}

/** Which questions a file asks. */
export function questionsOf(
  { kind, file, profile }: Choice,
  { leads }: Pick<ExportWorld, "leads">,
) {
  const isPaper = ["lesson-plan.pdf", "lesson-plan.docx", "lesson-plan.imscc"].includes(file);
  return {
    profile: kind === "plan",
    language: kind !== "workshop",
    second: kind === "plan" || kind === "slides",
    paper: isPaper,
    // A run sheet has no blank canvases.
    largeHandouts: file === "lesson-plan.pdf" && profile !== "run-sheet",
    names: kind !== "board",
    enclosed: file === "lesson-plan.pdf" && leads,
    cartridge: file === "lesson-plan.imscc",
    reader: file === "workshop.zip",
  };
}

/** The paper that is looked at, as a PDF. */
export function firstChoice({ profile, locale, second }: PaperWish, world: ExportWorld): Choice {
  const [step] = world.boards;
  const [team] = step?.teams ?? [];
  return {
    kind: "plan",
    file: "lesson-plan.pdf",
    profile,
    locale,
    second: second ?? null,
    paper: "A4",
    largeHandouts: false,
    names: true,
    enclosed: false,
    cartridge: "1.1",
    reader: "facilitators",
    board: step && team ? { stepId: step.stepId, teamId: team.id } : null,
  };
}

/** What is asked of the server; what the file has no use for is as if it were not chosen. */
export function wishOf({ kind, ...choice }: Choice, world: ExportWorld): ExportWish {
  const asks = questionsOf({ kind, ...choice }, world);
  return {
    ...choice,
    profile: asks.profile ? choice.profile : "lesson-plan",
    locale: asks.language ? choice.locale : world.locale,
    second: asks.second && choice.second !== choice.locale ? choice.second : null,
    largeHandouts: asks.largeHandouts && choice.largeHandouts,
    names: !asks.names || choice.names,
    enclosed: asks.enclosed && choice.enclosed,
    cartridge: asks.cartridge ? choice.cartridge : "1.1",
    reader: asks.reader ? choice.reader : "facilitators",
    board: kind === "board" ? choice.board : null,
  };
}

/** What the file will be called. */
export function nameOf(wish: ExportWish, { title, day, boards }: ExportWorld): string {
  const step = boards.find(({ stepId }) => stepId === wish.board?.stepId);
  const team = step?.teams.find(({ id }) => id === wish.board?.teamId)?.name;
  const whole = wish.board && team ? `${title} ${team}` : title;
  return exportFileName(wish, { title: whole, day });
}
