import path from "node:path";
import { z } from "zod";
import type { WorkshopLimits } from "#lib/http/attempt-limit.ts";
import type { Limits } from "#sync/limits.ts";
import { readLimits } from "./limits.ts";
import { type ProxyTrust, parseProxyTrust, trustNobody } from "./proxy-trust.ts";

const text = z.string().trim().min(1).optional();

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Address to listen on; all of them by default, so that phones on the network reach us. */
  HOST: z.string().default("0.0.0.0"),
  DATA_DIR: z.string().min(1).default("data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z
    .string()
    .trim()
    .default("0")
    .transform((value, context) => {
      const trust = parseProxyTrust(value);
      if (!trust) context.addIssue("neither a number of proxies nor their addresses");
      return trust ?? trustNobody;
    }),
  CREATE_KEY: text,
  METRICS_TOKEN: text,
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("warn"),
});

/** Names of all settings but the limits. docs/OPERATIONS.md explains each to an administrator. */
export const settingNames: readonly string[] = Object.keys(environmentSchema.shape);

/** What the environment decides. */
export type Settings = Readonly<{
  port: number;
  host: string;
  /** Absolute path. */
  dataFolder: string;
  /** The PostgreSQL that holds everything; `undefined` for a file in the data folder. */
  databaseUrl: string | undefined;
  /** The Redis or Valkey through which several processes talk; `undefined` for one alone. */
  redisUrl: string | undefined;
  publicOrigin: string | undefined;
  /** Whose word counts on where a request comes from. */
  trustProxy: ProxyTrust;
  createKey: string | undefined;
  /** Secret for `/metrics`; `undefined` keeps it to this machine. */
  metricsToken: string | undefined;
  limits: Readonly<{ live: Limits; workshops: WorkshopLimits }>;
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
  const { unusable, ...limits } = readLimits(environment);
  const faulty = parsed.error?.issues.map(({ path }) => String(path[0])) ?? [];
  // Several processes cannot share a data folder.
  if (parsed.data?.REDIS_URL && !parsed.data.DATABASE_URL) faulty.push("DATABASE_URL");
  if (!parsed.success || faulty.length + unusable.length > 0) {
    throw new SettingsError([...new Set([...faulty, ...unusable])]);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder: path.resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL,
    publicOrigin: data.PUBLIC_ORIGIN && new URL(data.PUBLIC_ORIGIN).origin,
    trustProxy: data.TRUST_PROXY,
    createKey: data.CREATE_KEY,
    metricsToken: data.METRICS_TOKEN,
    limits,
    logLevel: data.LOG_LEVEL,
  };
}
