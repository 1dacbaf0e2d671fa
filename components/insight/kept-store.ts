import { type FailureCode, type Outcome, request } from "#components/workshop/request.ts";
import type { KeptPartId, KeptValue } from "#lib/insight/kept/kept-parts.ts";

/** What a page has of one part of what is kept. */
export type KeptState<Part extends KeptPartId> = Readonly<{
  /** With what is being saved; the part's empty value while nothing is known. */
  value: KeptValue<Part>;
  /** `failed`: it could not be read; it is tried again when there is news of it. */
  status: "loading" | "ready" | "failed";
  /** What is stored cannot be read: the value is the empty one, and what is saved replaces it. */
  isDamaged: boolean;
  isSaving: boolean;
  /** Why the latest reading or saving did not work. */
  failure: FailureCode | undefined;
}>;

/** The form React's `useSyncExternalStore` takes, for one part. It is read once somebody listens. */
export interface KeptPartStore<Part extends KeptPartId> {
  subscribe(listener: () => void): () => void;
  current(): KeptState<Part>;
  /** Resolves to whether it was saved. A change that others made meanwhile is changed in its turn. */
  change(next: (value: KeptValue<Part>) => KeptValue<Part>): Promise<boolean>;
}

/** What the store has to know of a part: pages without any need not fetch what parts may be. */
export type KeptForm<Part extends KeptPartId> = Readonly<{
  empty: KeptValue<Part>;
  /** `undefined` for what is no value of this part. */
  parse(value: unknown): KeptValue<Part> | undefined;
}>;

export interface KeptStore {
  part<Part extends KeptPartId>(part: Part, form: KeptForm<Part>): KeptPartStore<Part>;
  /** Takes notice of the revisions there are, by part. */
  heard(revisions: Readonly<Record<string, number>>): void;
}

/** Times a change is made anew because somebody else was quicker. */
const TRIES = 5;

/** What is kept for a workshop's insight, as one page has it. */
export function createKeptStore(workshopId: string): KeptStore {
  const parts = new Map<KeptPartId, Readonly<{ heard(revision: number): void }>>();

  return {
    part<Part extends KeptPartId>(part: Part, form: KeptForm<Part>) {
      const known = parts.get(part) as KeptPartStore<Part> | undefined;
      if (known) return known;
      const made = createPartStore(`/api/workshops/${workshopId}/insight/kept/${part}`, form);
      parts.set(part, made);
      return made;
    },
    heard(revisions) {
      for (const [part, store] of parts) store.heard(revisions[part] ?? 0);
    },
  };
}

type Stored<Part extends KeptPartId> = Readonly<{
  revision: number;
  value: KeptValue<Part>;
  isDamaged: boolean;
}>;
type Change<Part extends KeptPartId> = (value: KeptValue<Part>) => KeptValue<Part>;

function createPartStore<Part extends KeptPartId>(
  address: string,
  { empty, parse }: KeptForm<Part>,
) {
  const listeners = new Set<() => void>();
  const pending: Change<Part>[] = [];
  let stored: Stored<Part> | undefined;
  let status: KeptState<Part>["status"] = "loading";
  let failure: FailureCode | undefined;
  let current: KeptState<Part> = {
    ...{ value: empty, status, failure },
    ...{ isDamaged: false, isSaving: false },
  };
  let reading: Promise<void> | undefined;
  /** One after the other: each is made from what the one before it left. */
  let saving: Promise<unknown> = Promise.resolve();

  function show() {
    const base = stored?.value ?? empty;
    const value = pending.reduce((before, change) => change(before), base);
    const isDamaged = stored?.isDamaged ?? false;
    current = { value, status, isDamaged, isSaving: pending.length > 0, failure };
    for (const listener of listeners) listener();
  }

  function adopt(next: Stored<Part>) {
    // An answer that was overtaken says what was.
    if (stored && next.revision < stored.revision) return;
    stored = next;
    status = "ready";
  }

  function read(): Promise<void> {
    reading ??= (async () => {
      const outcome = storedFrom(parse, await request("GET", address));
      reading = undefined;
      if (outcome.ok) adopt(outcome.value);
      else if (!stored) status = "failed";
      failure = outcome.ok ? undefined : outcome.code;
      show();
    })();
    return reading;
  }

  /** @returns why it was not saved. */
  async function save(change: Change<Part>, tries = TRIES): Promise<FailureCode | undefined> {
    if (!stored) await read();
    if (!stored) return failure ?? "unexpected";
    const value = change(stored.value);
    const answer = await request("PUT", address, { basedOn: stored.revision, value });
    if (!answer.ok) {
      if (answer.code !== "kept-changed" || tries <= 1) return answer.code;
      await read();
      return save(change, tries - 1);
    }
    const { revision } = (answer.value ?? {}) as { revision?: unknown };
    if (typeof revision !== "number") return "unexpected";
    adopt({ revision, value, isDamaged: false });
    return undefined;
  }

  return {
    current: () => current,
    subscribe(listener: () => void) {
      listeners.add(listener);
      if (!stored) void read();
      return () => {
        listeners.delete(listener);
      };
    },
    heard(revision: number) {
      if (listeners.size === 0) return;
      if (status === "failed" || (stored && revision > stored.revision)) void read();
    },
    async change(next: Change<Part>): Promise<boolean> {
      pending.push(next);
      show();
      const saved = saving.then(() => save(next));
      saving = saved;
      failure = await saved;
      pending.splice(pending.indexOf(next), 1);
      show();
      return failure === undefined;
    },
  };
}

function storedFrom<Part extends KeptPartId>(
  parse: KeptForm<Part>["parse"],
  outcome: Outcome<unknown>,
): Outcome<Stored<Part>> {
  if (!outcome.ok) return outcome;
  const { revision, value, isDamaged } = (outcome.value ?? {}) as Readonly<Record<string, unknown>>;
  const parsed = parse(value);
  return typeof revision === "number" && parsed !== undefined
    ? { ok: true, value: { revision, value: parsed, isDamaged: isDamaged === true } }
    : { ok: false, code: "unexpected" };
}
