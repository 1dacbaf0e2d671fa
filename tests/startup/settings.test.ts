import path from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "#startup/settings.ts";

describe("readSettings", () => {
  it("needs nothing: every setting has a default", () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: "0.0.0.0",
      dataFolder: path.resolve("data"),
      publicOrigin: undefined,
      createKey: undefined,
      logLevel: "warn",
    });
  });

  it("reads what is given, and treats an empty value as not given", () => {
    const settings = readSettings({
      PORT: "8080",
      HOST: "127.0.0.1",
      DATA_DIR: "/srv/workshops",
      PUBLIC_ORIGIN: "https://workshop.example.edu/ignored/path",
      CREATE_KEY: "",
      LOG_LEVEL: "info",
    });

    expect(settings).toEqual({
      port: 8080,
      host: "127.0.0.1",
      dataFolder: path.resolve("/srv/workshops"),
      publicOrigin: "https://workshop.example.edu",
      createKey: undefined,
      logLevel: "info",
    });
  });

  it("names every variable that cannot be used", () => {
    const bad = { PORT: "http", PUBLIC_ORIGIN: "workshop.example.edu", LOG_LEVEL: "loud" };

    expect(() => readSettings(bad)).toThrow(SettingsError);
    expect(() => readSettings(bad)).toThrow(/PORT.*PUBLIC_ORIGIN.*LOG_LEVEL/);
  });

  it.each(["-1", "65536", "3.5"])("refuses the port %s", (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(/PORT/);
  });
});
