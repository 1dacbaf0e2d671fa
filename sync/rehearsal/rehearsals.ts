import type { Locale } from "#lib/locales.ts";
import type { Log } from "#lib/log.ts";
import type { Command } from "#lib/workshop/commands.ts";
import type { Member } from "#lib/workshop/model.ts";
import { nextAct, type PracticeWords, REHEARSAL_MS } from "#lib/workshop/rehearsal.ts";
import type { Storage } from "#storage/storage.ts";
import { type ObeyOptions, obey } from "../commands.ts";
import type { Limits } from "../limits.ts";
import type { LiveWorkshops } from "../live-workshops.ts";
import type { Rooms } from "../rooms.ts";
import { type PracticeScene, perform } from "./perform.ts";

/** What pretend people say, by the language of the workshop. */
export type AllPracticeWords = Readonly<Record<Locale, PracticeWords>>;

/** The pretend people of rehearsals that somebody is in, on this node. */
export interface Rehearsals {
  /** A facilitator is in a rehearsal: its pretend people begin, or go on. */
  attend(workshopId: string): void;
  stop(): void;
}

export type RehearsalsOptions = ObeyOptions &
  Readonly<{
    storage: Pick<Storage, "findWorkshop" | "listMembers" | "addMember" | "changeWorkshop">;
    rooms: Pick<Rooms, "open">;
    workshops: Pick<LiveWorkshops, "run" | "refresh" | "isAttended">;
    limits: Pick<Limits, "rehearsalBeatMs" | "rehearsals">;
    log: Log;
    /** None where nobody rehearses. */
    words: AllPracticeWords | undefined;
  }>;

/** How many beats everybody may be away, as on the way from page to page, until all is forgotten. */
const AWAY_BEATS = 20;

/** A rehearsal under way: what was done in it, and for how many beats nobody was there. */
type Run = { readonly done: Set<string>; away: number; timer: NodeJS.Timeout };

/**
 * Lets pretend people do one thing at each beat, in rehearsals only. They are stored like everybody
 * else, but nothing of the pretending is: it ends with the process, when nobody real is there, when
 * the workshop is gone, and some time after it was made.
 */
export function createRehearsals(options: RehearsalsOptions): Rehearsals {
  const { storage, workshops, limits, log, words, clock, changedElsewhere } = options;
  const runs = new Map<string, Run>();
  const performing = {
    ...options,
    async showArrival(workshopId: string) {
      await workshops.refresh(workshopId);
      changedElsewhere(workshopId);
    },
    obey: (sender: Member, command: Command) => obey(sender, command, options),
  };

  function beatLater(workshopId: string, run: Omit<Run, "timer">): void {
    const timer = setTimeout(() => {
      beat(workshopId, run).catch((err: unknown) => {
        runs.delete(workshopId);
        log.error({ err }, "rehearsal given up");
      });
    }, limits.rehearsalBeatMs);
    runs.set(workshopId, Object.assign(run, { timer: timer.unref() }));
  }

  async function beat(workshopId: string, run: Omit<Run, "timer">): Promise<void> {
    run.away = workshops.isAttended(workshopId) ? 0 : run.away + 1;
    const isOver =
      run.away > AWAY_BEATS ||
      (run.away === 0 && !(await workshops.run(workshopId, () => act(workshopId, run.done))));
    if (!runs.has(workshopId)) return;
    if (isOver) runs.delete(workshopId);
    else beatLater(workshopId, run);
  }

  /** @returns whether the rehearsal goes on. */
  async function act(workshopId: string, done: Set<string>): Promise<boolean> {
    const scene = await sceneOf(workshopId);
    if (!scene || !words) return false;
    const next = nextAct({ ...scene, words: words[scene.workshop.locale] }, done);
    if (!next) return true;
    // First, so that what fails is not tried for ever.
    done.add(next.key);
    await perform(next.act, scene, performing);
    return true;
  }

  /** `undefined` if there is nothing, or no more, to rehearse. */
  async function sceneOf(workshopId: string): Promise<PracticeScene | undefined> {
    const workshop = await storage.findWorkshop(workshopId);
    if (!workshop?.isRehearsal || clock() > workshop.createdAt + REHEARSAL_MS) return undefined;
    return { workshop, members: await storage.listMembers(workshopId) };
  }

  return {
    attend(workshopId) {
      const isFull = runs.size >= limits.rehearsals;
      if (!words || runs.has(workshopId) || isFull) return;
      beatLater(workshopId, { done: new Set(), away: 0 });
    },
    stop() {
      for (const { timer } of runs.values()) clearTimeout(timer);
      runs.clear();
    },
  };
}
