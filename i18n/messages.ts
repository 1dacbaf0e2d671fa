import type { Locale } from "#lib/locales.ts";
import type agenda from "#locales/en/agenda.json";
import type board from "#locales/en/board.json";
import type cards from "#locales/en/cards.json";
import type common from "#locales/en/common.json";
import type create from "#locales/en/create.json";
import type exportCentre from "#locales/en/export-centre.json";
import type guide from "#locales/en/guide.json";
import type home from "#locales/en/home.json";
import type join from "#locales/en/join.json";
import type ledger from "#locales/en/ledger.json";
import type live from "#locales/en/live.json";
import type lobby from "#locales/en/lobby.json";
import type naming from "#locales/en/naming.json";
import type notes from "#locales/en/notes.json";
import type outline from "#locales/en/outline.json";
import type people from "#locales/en/people.json";
import type plan from "#locales/en/plan.json";
import type practice from "#locales/en/practice.json";
import type present from "#locales/en/present.json";
import type problems from "#locales/en/problems.json";
import type programmeFile from "#locales/en/programme-file.json";
import type rehearsal from "#locales/en/rehearsal.json";
import type replay from "#locales/en/replay.json";
import type reveal from "#locales/en/reveal.json";
import type savedWorkshop from "#locales/en/saved-workshop.json";
import type teams from "#locales/en/teams.json";
import type votes from "#locales/en/votes.json";
import type wall from "#locales/en/wall.json";

/** The words of the screens, one namespace per file. The catalogue's words are loaded apart. */
export type Messages = {
  agenda: typeof agenda;
  board: typeof board;
  cards: typeof cards;
  common: typeof common;
  create: typeof create;
  "export-centre": typeof exportCentre;
  guide: typeof guide;
  home: typeof home;
  join: typeof join;
  ledger: typeof ledger;
  live: typeof live;
  lobby: typeof lobby;
  naming: typeof naming;
  notes: typeof notes;
  outline: typeof outline;
  people: typeof people;
  plan: typeof plan;
  practice: typeof practice;
  present: typeof present;
  problems: typeof problems;
  "programme-file": typeof programmeFile;
  rehearsal: typeof rehearsal;
  replay: typeof replay;
  reveal: typeof reveal;
  "saved-workshop": typeof savedWorkshop;
  teams: typeof teams;
  votes: typeof votes;
  wall: typeof wall;
};

const namespaces = [
  "agenda",
  "board",
  "cards",
  "common",
  "create",
  "export-centre",
  "guide",
  "home",
  "join",
  "ledger",
  "live",
  "lobby",
  "naming",
  "notes",
  "outline",
  "people",
  "plan",
  "practice",
  "present",
  "problems",
  "programme-file",
  "rehearsal",
  "replay",
  "reveal",
  "saved-workshop",
  "teams",
  "votes",
  "wall",
] as const;

/** Loads every namespace of the screens in one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const entries = await Promise.all(
    namespaces.map(async (namespace) => {
      const file: { default: unknown } = await import(`../locales/${locale}/${namespace}.json`);
      return [namespace, file.default] as const;
    }),
  );
  return Object.fromEntries(entries) as Messages;
}

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
