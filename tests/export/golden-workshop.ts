import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { findProgramme } from "#canvas-templates/programmes.ts";
import type { WorkshopContent } from "#export/lesson-plan-source.ts";
import { openWorkshop, type StoredBoard, type StoredWorkshop } from "#export/stored-workshop.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { PLENARY, type Workshop, workshopSchema } from "#lib/workshop/model.ts";
import { type Choices, countBallots, turnoutOf, type Vote } from "#lib/workshop/votes.ts";
import { putBinding, putShapes } from "#tests/lib/canvas/build-board.ts";
import {
  banyanNotes,
  briefNotes,
  egretNotes,
  type GoldenNote,
  type GoldenNotes,
  heronNotes,
} from "./golden-notes.ts";

const START = Date.UTC(2026, 10, 20, 1, 0);
const MINUTE_MS = 60_000;

const teams = [
  { id: "herons", name: "Herons" },
  { id: "egrets", name: "白鹭组" },
  { id: "banyans", name: "榕樹組 🌳" },
] as const;
type TeamId = (typeof teams)[number]["id"];
const notesOf: Readonly<Record<TeamId, GoldenNotes>> = {
  herons: heronNotes,
  egrets: egretNotes,
  banyans: banyanNotes,
};

/** Minutes each visit took: over, under and on time, one step twice, one not at all. */
const visits = [
  ["welcome", 9],
  ["targets", 17],
  ["activity", 5],
  ["lenses", 24],
  ["vote", 8],
  ["checks", 9],
  ["lenses", 3],
  ["pitches", 10],
  ["exit-ticket", 5],
] as const;

/** What twelve people gave their three dots to. */
const ballots: readonly Choices[] = [
  ...Array<Choices>(4).fill({
    [noteIn("herons", "optimise")]: 2,
    [noteIn("egrets", "optimise")]: 1,
  }),
  ...Array<Choices>(3).fill({
    [noteIn("egrets", "optimise")]: 2,
    [noteIn("egrets", "guide")]: 1,
  }),
  ...Array<Choices>(2).fill({ [noteIn("banyans", "information")]: 3 }),
  { [noteIn("herons", "substitute")]: 1, [noteIn("herons", "coordinate")]: 1 },
  { [noteIn("banyans", "optimise")]: 2 },
  {},
];

/**
 * A finished P1 as storage would hold it: three teams that wrote in three languages, with votes,
 * drawings, arrows, emoji, rare characters, long addresses, cards, tags and sources; one step that
 * took too long, one that was not reached, a team that wrote little.
 */
export function storedGoldenWorkshop(workshop: Partial<Workshop> = {}): StoredWorkshop {
  const roles = ["facilitator", ...Array(13).fill("participant"), "observer"] as const;
  return {
    workshop: goldenWorkshop(workshop),
    members: roles.map((role) => ({ role })),
    boards: [
      boardOf(PLENARY, "welcome", briefNotes),
      ...teams.flatMap(({ id }) =>
        Object.entries(notesOf[id]).map(([stepId, notes]) => boardOf(id, stepId, notes)),
      ),
    ],
  };
}

/** The same, opened. */
export function goldenContent(workshop: Partial<Workshop> = {}): WorkshopContent {
  return openWorkshop(storedGoldenWorkshop(workshop));
}

function goldenWorkshop(workshop: Partial<Workshop>): Workshop {
  const programme = findProgramme("P1");
  if (!programme) throw new Error("the catalogue lacks P1");
  let at = START;
  const runs = visits.map(([stepId, minutes]) => {
    const startedAt = at;
    at += minutes * MINUTE_MS;
    return { stepId, startedAt, endedAt: at };
  });
  return workshopSchema.parse({
    id: "golden",
    code: "GRDG2026",
    title: "One hotspot, one idea · 一个热点，一个想法 · 一個熱點，一個想法",
    locale: "zh-Hans",
    programmeId: "P1",
    steps: programme.steps.map((step) =>
      step.id === "lenses"
        ? { ...step, notes: "Pass the pen every four minutes.\n第三个视角之后问一次数字。" }
        : step,
    ),
    teams,
    status: "ended",
    currentStepId: null,
    visitedStepIds: [...new Set(visits.map(([stepId]) => stepId))],
    createdAt: START - 86_400_000,
    startedAt: START,
    endedAt: at,
    deleteAfter: START + 90 * 86_400_000,
    slotMinutes: 90,
    runs,
    votes: [keptTwo(), doubted()],
    provocations: [
      {
        ...{ id: "q1", ruleId: "not-alone", stepId: "vote", sentAt: START, withdrawnAt: null },
        gap: { places: [{ axisId: "sdg", key: "17" }], teamId: null },
      },
    ],
    ...workshop,
  });
}

function keptTwo(): Vote {
  return {
    id: "v1",
    name: "Keep two · 留下两个",
    stepId: "vote",
    items: "notes",
    zoneIds: [],
    dots: 3,
    perNote: 3,
    hasAgainst: false,
    openedAt: START + 55 * MINUTE_MS,
    closedAt: START + 63 * MINUTE_MS,
    turnout: turnoutOf(ballots),
    results: countBallots(ballots, votedNotes()),
  };
}

/** A second vote, without a name and with dots against: few took part. */
function doubted(): Vote {
  const against: Choices[] = [
    { [noteIn("herons", "claim")]: -2, [noteIn("egrets", "claim")]: 1 },
    { [noteIn("herons", "claim")]: -1 },
    { "shape:gone": 1 },
  ];
  return {
    id: "v2",
    name: "",
    stepId: "checks",
    items: "notes",
    zoneIds: ["claim"],
    dots: 3,
    perNote: 2,
    hasAgainst: true,
    openedAt: START + 70 * MINUTE_MS,
    closedAt: START + 72 * MINUTE_MS,
    turnout: turnoutOf(against),
    results: countBallots(against, [...votedNotes(), { noteId: "shape:gone", teamId: "banyans" }]),
  };
}

function votedNotes() {
  return teams.flatMap(({ id: teamId }) =>
    (notesOf[teamId].activity ?? []).map((_, index) => ({
      noteId: noteId(teamId, "activity", index),
      teamId,
    })),
  );
}

/** The first note of a zone on a team's board of five lenses. */
function noteIn(teamId: TeamId, zone: string): string {
  const notes = notesOf[teamId].activity ?? [];
  return noteId(
    teamId,
    "activity",
    notes.findIndex((note) => note.zone === zone),
  );
}

function noteId(teamId: string, stepId: string, index: number): string {
  return `shape:${teamId}-${stepId}-${index}`;
}

function boardOf(teamId: string, stepId: string, notes: readonly GoldenNote[]): StoredBoard {
  const doc = new Y.Doc();
  // The same bytes each time, so that what is made of them can be compared.
  doc.clientID = 1;
  doc.transact(() => {
    writeAll(doc, teamId, stepId, notes);
    if (stepId === "activity") drawOn(doc, teamId);
  });
  return { teamId, stepId, updates: [Y.encodeStateAsUpdate(doc)] };
}

function writeAll(doc: Y.Doc, teamId: string, stepId: string, notes: readonly GoldenNote[]): void {
  const step = findProgramme("P1")?.steps.find(({ id }) => id === stepId);
  const template = findTemplate(step?.templateId ?? null);
  if (!template) throw new Error(`P1 has no canvas in step ${stepId}`);
  const layout = layoutSheet(template, null);
  const before = new Map<string, number>();
  writeNotes(
    doc,
    notes.map(({ zone, text, colour, card, tags, confidence, source }, index) => {
      const inZone = before.get(zone) ?? 0;
      before.set(zone, inZone + 1);
      const place = freePlaces(layout, { zoneId: zone, columnId: null }, [], inZone + 1)[inZone];
      if (!place) throw new Error(`${template.id} has no zone ${zone}`);
      return {
        ...place,
        id: noteId(teamId, stepId, index),
        text,
        colour: colour ?? "yellow",
        meta: {
          ...(card && { card }),
          ...(tags && { tags: [...tags] }),
          ...(confidence && { confidence }),
          ...(source && { source }),
        },
      };
    }),
  );
}

/** A pen stroke, a labelled box, and an arrow between two notes. */
function drawOn(doc: Y.Doc, teamId: string): void {
  const wave = Array.from({ length: 24 }, (_, at) => ({
    x: at * 12,
    y: Math.sin(at) * 40,
    z: 0.5,
  }));
  putShapes(doc, [
    {
      id: `${teamId}-stroke`,
      type: "draw",
      index: "aZ1",
      x: 1_100,
      y: 700,
      props: { color: "red", size: "m", segments: [{ type: "free", points: wave }] },
    },
    {
      id: `${teamId}-box`,
      type: "geo",
      index: "aZ2",
      x: 1_450,
      y: 850,
      text: "kWh?",
      props: { geo: "ellipse", w: 220, h: 120, color: "blue", dash: "dashed", fill: "none" },
    },
    {
      id: `${teamId}-arrow`,
      type: "arrow",
      index: "aZ3",
      text: "leads to · 导致",
      props: { start: { x: 0, y: 0 }, end: { x: 300, y: 100 } },
    },
  ]);
  const ends = [
    ["start", 0],
    ["end", 1],
  ] as const;
  for (const [terminal, index] of ends) {
    const to = noteId(teamId, "activity", index).replace("shape:", "");
    const middle = { normalizedAnchor: { x: 0.5, y: 0.5 }, snap: "none" };
    putBinding(doc, { from: `${teamId}-arrow`, to, terminal, ...middle });
  }
}
