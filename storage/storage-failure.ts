import type { Storage } from "./storage.ts";

const NAME = "StorageFailure";

/** The medium failed: a full disk, a database that is away. What it threw is the `cause`. */
export class StorageFailure extends Error {
  override readonly name = NAME;
  constructor(cause: unknown) {
    super("storage failed", { cause });
  }
}

/**
 * Whether an error is a {@link StorageFailure}. By its name: Next has several copies of the class,
 * and shortens what a class is called.
 */
export function isStorageFailure(error: unknown): boolean {
  return error instanceof Error && error.name === NAME;
}

/**
 * The same storage, whose failures can be told from all other errors. A caller's mistake
 * (`RangeError`, `TypeError`) stays what it is.
 */
export function namingFailures(storage: Storage): Storage {
  return new Proxy(storage, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== "function") return value;
      return async (...args: unknown[]) => {
        try {
          return await value.apply(target, args);
        } catch (error) {
          const isMistake = error instanceof RangeError || error instanceof TypeError;
          throw isMistake ? error : new StorageFailure(error);
        }
      };
    },
  });
}
