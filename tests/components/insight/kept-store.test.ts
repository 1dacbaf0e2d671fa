import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createKeptStore } from "#components/insight/kept-store.ts";
import { problem } from "#lib/http/problem.ts";
import { keptParts, parseKept } from "#lib/insight/kept/kept-parts.ts";

const form = {
  empty: keptParts.participation.empty,
  parse: (value: unknown) => parseKept("participation", value),
};

/** A server that keeps one value, as the API does. */
let server = { revision: 0, value: { isOn: true } as unknown };
let asked: string[] = [];
/** Answers with it instead, once. */
let instead: (() => Response) | undefined;

beforeEach(() => {
  server = { revision: 0, value: { isOn: true } };
  asked = [];
  instead = undefined;
  vi.stubGlobal("fetch", async (path: string, { method, body }: RequestInit) => {
    asked.push(`${method} ${path}`);
    const odd = instead?.();
    instead = undefined;
    if (odd) return odd;
    if (method === "GET") return Response.json(server);
    const { basedOn, value } = JSON.parse(String(body));
    if (basedOn !== server.revision) return problem("kept-changed");
    server = { revision: basedOn + 1, value };
    return Response.json({ revision: server.revision });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function openPart() {
  const store = createKeptStore("ws-1");
  const part = store.part("participation", form);
  const until = (holds: (state: ReturnType<typeof part.current>) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => holds(part.current()) && resolve();
      part.subscribe(look);
      look();
    });
  return { store, part, until };
}

const off = () => ({ isOn: false });

describe("a part of what is kept", () => {
  it("is its empty value until it is read, and read once for everybody who asks", async () => {
    const { store, part, until } = openPart();
    expect(part.current()).toMatchObject({ value: { isOn: true }, status: "loading" });
    server = { revision: 5, value: { isOn: false } };
    await Promise.all([until(({ status }) => status === "ready"), until(() => true)]);
    expect(store.part("participation", form)).toBe(part);
    expect(part.current()).toMatchObject({ value: { isOn: false }, isSaving: false });
    expect(asked).toEqual(["GET /api/workshops/ws-1/insight/kept/participation"]);
  });

  it("shows a change at once, and keeps it", async () => {
    const { part, until } = openPart();
    await until(({ status }) => status === "ready");
    const saved = part.change(off);
    expect(part.current()).toMatchObject({ value: { isOn: false }, isSaving: true });
    expect(await saved).toBe(true);
    expect(part.current()).toMatchObject({ value: { isOn: false }, isSaving: false });
    expect(server).toEqual({ revision: 1, value: { isOn: false } });
  });

  it("is changed from what somebody else made of it meanwhile", async () => {
    const { part, until } = openPart();
    await until(({ status }) => status === "ready");
    server = { revision: 9, value: { isOn: false } };
    expect(await part.change(({ isOn }) => ({ isOn: !isOn }))).toBe(true);
    expect(server).toEqual({ revision: 10, value: { isOn: true } });
  });

  it("takes back what could not be saved, and says why", async () => {
    const { part, until } = openPart();
    await until(({ status }) => status === "ready");
    instead = () => problem("not-allowed");
    expect(await part.change(off)).toBe(false);
    expect(part.current()).toMatchObject({ value: { isOn: true }, failure: "not-allowed" });
  });

  it("is read again when there is news of it, and not for what is known", async () => {
    const { store, part, until } = openPart();
    part.subscribe(() => {});
    await until(({ status }) => status === "ready");
    store.heard({ participation: 0 });
    expect(asked).toHaveLength(1);
    server = { revision: 2, value: { isOn: false } };
    store.heard({ participation: 2 });
    await until(({ value }) => !value.isOn);
    expect(asked).toHaveLength(2);
  });

  it("says that what is stored is damaged, until something is saved over it", async () => {
    const { part, until } = openPart();
    instead = () => Response.json({ revision: 0, value: { isOn: true }, isDamaged: true });
    await until(({ status }) => status === "ready");
    expect(part.current()).toMatchObject({ value: { isOn: true }, isDamaged: true });
    await part.change(off);
    expect(part.current()).toMatchObject({ value: { isOn: false }, isDamaged: false });
  });

  it("says that it could not be read, and is read once it can be", async () => {
    const { store, part, until } = openPart();
    instead = () => Response.json({ revision: 1, value: { isOn: "yes" } });
    await until(({ status }) => status === "failed");
    store.heard({});
    await expect.poll(() => part.current().status).toBe("ready");
    expect(part.current().failure).toBeUndefined();
  });
});
