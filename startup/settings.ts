import path from "node:path";
import { z } from "zod";

const text = z.string().trim().min(1).optional();

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Address to listen on; all of them by default, so that phones on the network reach us. */
  HOST: z.string().default("0.0.0.0"),
  DATA_DIR: z.string().min(1).default("data"),
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  CREATE_KEY: text,
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("warn"),
});

/** What the environment decides. The table in the README explains each to an administrator. */
export type Settings = Readonly<{
  port: number;
  host: string;
  /** Absolute path. */
  dataFolder: string;
  publicOrigin: string | undefined;
  createKey: string | undefined;
  logLevel: string;
}>;

/** A setting in the environment that cannot be used. */
export class SettingsError extends Error {
  /** Names of the variables at fault. */
  readonly variables: readonly string[];
  constructor(variables: readonly string[]) {
    super(`unusable settings: ${variables.join(", ")}`);
    this.variables = variables;
  }
}

/** @throws {SettingsError} naming every variable that cannot be used. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== "");
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new SettingsError([...new Set(parsed.error.issues.map(({ path }) => String(path[0])))]);
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_ORIGIN, CREATE_KEY, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: path.resolve(DATA_DIR),
    publicOrigin: PUBLIC_ORIGIN && new URL(PUBLIC_ORIGIN).origin,
    createKey: CREATE_KEY,
    logLevel: LOG_LEVEL,
  };
}
