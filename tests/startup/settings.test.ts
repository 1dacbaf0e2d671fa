import path from "node:path";
import { describe, expect, it } from "vitest";
import { defaultWorkshopLimits } from "#lib/http/attempt-limit.ts";
import { readSettings, SettingsError } from "#startup/settings.ts";
import { defaultLimits } from "#sync/limits.ts";

describe("readSettings", () => {
  it("needs nothing: every setting has a default", () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: "0.0.0.0",
      dataFolder: path.resolve("data"),
      databaseUrl: undefined,
      redisUrl: undefined,
      publicOrigin: undefined,
      trustProxy: expect.any(Function),
      createKey: undefined,
      metricsToken: undefined,
      limits: { live: defaultLimits, workshops: defaultWorkshopLimits },
      logLevel: "warn",
    });
  });

  it("reads what is given, and treats an empty value as not given", () => {
    const settings = readSettings({
      PORT: "8080",
      HOST: "127.0.0.1",
      DATA_DIR: "/srv/workshops",
      DATABASE_URL: "postgres://user:secret@db/workshops",
      REDIS_URL: "redis://cache:6379",
      PUBLIC_ORIGIN: "https://workshop.example.edu/ignored/path",
      TRUST_PROXY: "1",
      CREATE_KEY: "",
      METRICS_TOKEN: "a-secret",
      LIMIT_CONNECTIONS_PER_ROOM: "40",
      LOG_LEVEL: "info",
    });

    expect(settings).toEqual({
      port: 8080,
      host: "127.0.0.1",
      dataFolder: path.resolve("/srv/workshops"),
      databaseUrl: "postgres://user:secret@db/workshops",
      redisUrl: "redis://cache:6379",
      publicOrigin: "https://workshop.example.edu",
      trustProxy: expect.any(Function),
      createKey: undefined,
      metricsToken: "a-secret",
      limits: {
        live: { ...defaultLimits, connectionsPerRoom: 40 },
        workshops: defaultWorkshopLimits,
      },
      logLevel: "info",
    });
    expect(settings.trustProxy("10.0.0.1", 0)).toBe(true);
  });

  it("asks for a database that several processes can share if they are to talk", () => {
    expect(() => readSettings({ REDIS_URL: "redis://cache:6379" })).toThrow("DATABASE_URL");
  });

  it("names every variable that cannot be used", () => {
    const bad = {
      PORT: "http",
      DATABASE_URL: "mysql://db",
      REDIS_URL: "cache:6379",
      PUBLIC_ORIGIN: "workshop.example.edu",
      TRUST_PROXY: "yes",
      LOG_LEVEL: "loud",
      LIMIT_GAPS: "many",
      LIMIT_GAP: "3",
    };

    expect(() => readSettings(bad)).toThrow(SettingsError);
    expect(() => readSettings(bad)).toThrow(
      /PORT.*DATABASE_URL.*REDIS_URL.*PUBLIC_ORIGIN.*TRUST_PROXY.*LOG_LEVEL.*LIMIT_GAPS.*LIMIT_GAP$/,
    );
  });

  it.each(["-1", "65536", "3.5"])("refuses the port %s", (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(/PORT/);
  });
});
