import { AsyncLocalStorage } from "node:async_hooks";
import type { RenderOptions, RenderPool } from "#export/render-pool.ts";

type OnState = NonNullable<RenderOptions["onState"]>;

const watching = new AsyncLocalStorage<OnState>();

/**
 * Runs a handler that makes a file, and tells how it stands meanwhile. The handlers need not know:
 * whoever asks for the file alone is answered by the same ones.
 */
export function watched<Result>(onState: OnState, run: () => Promise<Result>): Promise<Result> {
  return watching.run(onState, run);
}

/** The pool, such that whoever watches is told of what is asked of it. */
export function watchedPool(pool: RenderPool): RenderPool {
  const onState = watching.getStore();
  if (!onState) return pool;
  return new Proxy(pool, {
    get(target, name: keyof RenderPool) {
      if (name === "close") return target.close;
      const make = target[name] as (task: unknown, options?: RenderOptions) => Promise<unknown>;
      return (task: unknown, options?: RenderOptions) => make(task, { ...options, onState });
    },
  });
}
