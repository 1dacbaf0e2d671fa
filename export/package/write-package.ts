import { findTemplate } from "#canvas-templates/catalogue.ts";
import { loadCardFaces } from "#i18n/card-faces.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { loadLessonPlanWords } from "#i18n/lesson-plan-text.ts";
import { loadPackageWords } from "#i18n/packages-text.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import { type KeptValues, keptPartIds } from "#lib/insight/kept/kept-parts.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import { type Locale, locales } from "#lib/locales.ts";
import {
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  type PackedWorkshop,
  packagePaths,
  packedWorkshopSchema,
  RECORDS_VERSION,
} from "#lib/package/format.ts";
import { keptForOthers } from "#lib/package/kept-for-others.ts";
import { type PackagePerson, type Pseudonyms, pseudonymsOf } from "#lib/package/pseudonyms.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { figureSvgFile } from "../figure-svg-file.ts";
import { editedDocumentOf } from "../lesson-plan-source.ts";
import { notesCsv } from "../notes-csv.ts";
import {
  openWorkshop,
  recordsIn,
  type StoredBoard,
  type StoredWorkshop,
} from "../stored-workshop.ts";
import { type PackageFiles, sha256, text, written, zipped } from "./package-files.ts";
import { boardFiles, inOrder } from "./packed-boards.ts";

const CREATED_BY = "Green-Digital Workshop Toolkit";

export type PackageSource = Readonly<{
  /** With the boards' whole ledgers, and what teachers changed in every language. */
  stored: StoredWorkshop;
  people: readonly PackagePerson[];
  /** What was entered and decided for the insight. */
  kept?: KeptValues | undefined;
  /**
   * Whom it is for; others get neither facilitators' notes nor what was changed in the plan, and of
   * the insight's what {@link keptForOthers} leaves.
   */
  reader?: "facilitators" | "others";
}>;

/**
 * A workshop as one archive of open files: its agenda and course, every board with its ledger, the
 * plan, the notes. People are numbers in it, with a name where they wish one.
 *
 * The same workshop is the same archive, byte for byte.
 */
export async function writePackage({
  stored: whole,
  people,
  kept: all = {},
  reader = "facilitators",
}: PackageSource): Promise<Uint8Array> {
  const kept = reader === "others" ? keptForOthers(all) : all;
  const stored = packedOf(reader === "others" ? withoutOwnNotes(whole) : whole, kept);
  const { workshop } = stored;
  const boards = inOrder(stored.boards, workshop);
  const { names = {} } = stored;
  const wrote = authorsIn(boards);
  const pseudonyms = pseudonymsOf(people, ({ id, formerIds = [] }) =>
    [id, ...formerIds].some((one) => wrote.has(one) || Object.hasOwn(names, one)),
  );
  const files: PackageFiles = {
    [packagePaths.workshop]: written(packedWorkshop(stored, boards, pseudonyms)),
    ...Object.assign({}, ...boards.map((board) => boardFiles(board, workshop, pseudonyms))),
    ...(await drawings(boards, workshop)),
    ...(await planFiles(stored)),
    ...keptFiles(kept),
    [packagePaths.notes]: text(await notesCsv(openWorkshop(stored), workshop.locale)),
    [packagePaths.readme]: text(await readme(stored)),
  };
  return zipped({ [packagePaths.manifest]: written(manifestOf(stored, files)), ...files });
}

function withoutOwnNotes({ workshop, planEdits: _edits, ...stored }: StoredWorkshop) {
  const steps = workshop.steps.map((step) => ({ ...step, notes: "" }));
  return { ...stored, workshop: { ...workshop, steps } };
}

/** The plan in a package is made of what is in the package: opened again, it is the same once more. */
function packedOf(
  { receipt: _metered, participation: _counted, ...stored }: StoredWorkshop,
  { synthesis, economy }: KeptValues,
): StoredWorkshop {
  return { ...stored, decisions: synthesis?.decisions, economy };
}

/** Who the ledgers say wrote anything. */
function authorsIn(boards: readonly StoredBoard[]): ReadonlySet<string> {
  return new Set(boards.flatMap(({ history = [] }) => history.map(({ author }) => author)));
}

function packedWorkshop(
  { workshop, names = {} }: StoredWorkshop,
  boards: readonly StoredBoard[],
  { people }: Pseudonyms,
): PackedWorkshop {
  const { steps, ...rest } = workshop;
  const known = Object.keys(packedWorkshopSchema.shape);
  const shared = Object.fromEntries(Object.entries(rest).filter(([name]) => known.includes(name)));
  return packedWorkshopSchema.parse({
    ...shared,
    steps,
    people: people.map(({ pseudonym, person: { id, role, teamId } }) => ({
      id: pseudonym,
      role,
      teamId,
      ...(Object.hasOwn(names, id) && { name: names[id] }),
    })),
    boards: boards.map(({ stepId, teamId }) => ({ stepId, teamId })),
  });
}

async function drawings(
  boards: readonly StoredBoard[],
  { locale, steps, teams }: Workshop,
): Promise<PackageFiles> {
  const [texts, cards, { canvases }] = await Promise.all([
    loadTemplateTexts(locale),
    loadCardFaces(locale),
    loadLessonPlanWords(locale),
  ]);
  const drawn = boards.flatMap((board): [string, Uint8Array][] => {
    const step = steps.find(({ id }) => id === board.stepId);
    const template = findTemplate(step?.templateId ?? null);
    const words = template && texts[template.id];
    if (!step || !template || !words) return [];
    const records = recordsIn(board.updates);
    const { columnSet } = step;
    const figure = drawFigure({ template, columnSet, words, records, detail: "full", cards });
    const team = teams.find(({ id }) => id === board.teamId)?.name ?? canvases.everyone;
    const title = fillIn(canvases.figure, { team, canvas: words.name });
    return [[packagePaths.drawing(board), text(figureSvgFile(figure, title, locale))]];
  });
  return Object.fromEntries(drawn);
}

/** The lesson plan in the workshop's language and those it was changed in, and the changes. */
async function planFiles(stored: StoredWorkshop): Promise<PackageFiles> {
  const { workshop, planEdits = {} } = stored;
  const content = openWorkshop(stored);
  const files: Record<string, Uint8Array> = {};
  for (const locale of locales) {
    const edits = planEdits[locale];
    if (edits) files[packagePaths.edits(locale)] = written(edits);
    if (edits || locale === workshop.locale) {
      const wish = { profile: "lesson-plan", locale, now: dateOf(workshop) } as const;
      const document = await editedDocumentOf(content, wish);
      // Which workshop of which server it was means nothing elsewhere, nor do drawings as numbers.
      const plain = { ...document, workshopId: "" };
      const words = JSON.stringify(
        plain,
        (key, value) => (key === "figure" ? undefined : value),
        1,
      );
      files[packagePaths.plan(locale)] = text(`${words}\n`);
    }
  }
  return files;
}

function keptFiles(kept: KeptValues): PackageFiles {
  return Object.fromEntries(
    keptPartIds.flatMap((part) => {
      const value = kept[part];
      return value === undefined ? [] : [[packagePaths.kept(part), written(value)]];
    }),
  );
}

async function readme({ workshop, licence = "all-rights-reserved" }: StoredWorkshop) {
  const parts = await Promise.all(
    inReadersOrder(workshop.locale).map(async (locale) => {
      const { readme: words } = await loadPackageWords(locale);
      const title = fillIn(words.title, { title: workshop.title });
      const { name } = (await loadLessonPlanWords(locale)).record.licences[licence];
      const licenceLine = fillIn(words.licence, { licence: name });
      return [title, "", ...words.lines, "", words.people, words.again, licenceLine].join("\r\n");
    }),
  );
  return `\ufeff${parts.join("\r\n\r\n----\r\n\r\n")}\r\n`;
}

function inReadersOrder(first: Locale): Locale[] {
  return [first, ...locales.filter((locale) => locale !== first)];
}

function dateOf({ startedAt, createdAt }: Workshop): number {
  return startedAt ?? createdAt;
}

function manifestOf(
  { workshop, licence = "all-rights-reserved" }: StoredWorkshop,
  files: PackageFiles,
) {
  return {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    recordsVersion: RECORDS_VERSION,
    createdBy: CREATED_BY,
    date: new Date(dateOf(workshop)).toISOString(),
    title: workshop.title,
    licence,
    files: Object.entries(files).map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
}
