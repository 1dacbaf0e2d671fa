const last = new Map<string, Promise<unknown>>();

/**
 * Runs tasks of the same key one after the other, so that each sees what the one before did: a
 * browser that asks twice at once must not become two people. Here only; what must hold on every
 * node is storage's to keep.
 */
export async function oneAtATime<Value>(key: string, task: () => Promise<Value>): Promise<Value> {
  const before = last.get(key) ?? Promise.resolve();
  // A failed task is reported to whoever asked for it; the next one runs all the same.
  const run = before.then(task, task);
  last.set(key, run);
  try {
    return await run;
  } finally {
    if (last.get(key) === run) last.delete(key);
  }
}
