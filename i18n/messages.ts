import type { Locale } from "#lib/locales.ts";
import type agenda from "#locales/en/agenda.json";
import type board from "#locales/en/board.json";
import type cards from "#locales/en/cards.json";
import type common from "#locales/en/common.json";
import type create from "#locales/en/create.json";
import type exportCentre from "#locales/en/export-centre.json";
import type guide from "#locales/en/guide.json";
import type home from "#locales/en/home.json";
import type insight from "#locales/en/insight.json";
import type insightCityCycle from "#locales/en/insight-city-cycle.json";
import type insightCoverage from "#locales/en/insight-coverage.json";
import type insightDataGaps from "#locales/en/insight-data-gaps.json";
import type insightLens from "#locales/en/insight-lens.json";
import type insightMaps from "#locales/en/insight-maps.json";
import type insightMechanisms from "#locales/en/insight-mechanisms.json";
import type insightNames from "#locales/en/insight-names.json";
import type insightParticipation from "#locales/en/insight-participation.json";
import type insightReceipt from "#locales/en/insight-receipt.json";
import type insightRoadmap from "#locales/en/insight-roadmap.json";
import type insightStandards from "#locales/en/insight-standards.json";
import type insightSynthesis from "#locales/en/insight-synthesis.json";
import type insightTrajectory from "#locales/en/insight-trajectory.json";
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
import type provocations from "#locales/en/provocations.json";
import type receiptBadge from "#locales/en/receipt-badge.json";
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
  "insight-names": typeof insightNames;
  insight: typeof insight;
  "insight-city-cycle": typeof insightCityCycle;
  "insight-coverage": typeof insightCoverage;
  "insight-data-gaps": typeof insightDataGaps;
  "insight-lens": typeof insightLens;
  "insight-maps": typeof insightMaps;
  "insight-mechanisms": typeof insightMechanisms;
  "insight-participation": typeof insightParticipation;
  "insight-receipt": typeof insightReceipt;
  "insight-roadmap": typeof insightRoadmap;
  "insight-standards": typeof insightStandards;
  "insight-synthesis": typeof insightSynthesis;
  "insight-trajectory": typeof insightTrajectory;
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
  provocations: typeof provocations;
  "receipt-badge": typeof receiptBadge;
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
  "insight-names",
  "insight",
  "insight-city-cycle",
  "insight-coverage",
  "insight-data-gaps",
  "insight-lens",
  "insight-maps",
  "insight-mechanisms",
  "insight-participation",
  "insight-receipt",
  "insight-roadmap",
  "insight-standards",
  "insight-synthesis",
  "insight-trajectory",
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
  "provocations",
  "receipt-badge",
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
