// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type InsightAndKept, InsightContext } from "#components/insight/insight-context.ts";
import { createKeptStore } from "#components/insight/kept-store.ts";
import { useLens } from "#components/insight/lens/use-lens.ts";
import type { KeptEconomy } from "#lib/insight/kept/economy.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import type { Lever } from "#lib/insight/lens/lever.ts";

/** A server that keeps one value, as the API does. */
let server: { revision: number; value: KeptEconomy };

beforeEach(() => {
  const economy = { sectors: ["A"], coefficients: [[0.5]], demand: [1], intensities: [1] };
  const table = { origin: "file" as const, fileName: "a.csv", unit: "", economy };
  server = { revision: 1, value: { ...keptParts.economy.empty, table } };
  vi.stubGlobal("fetch", async (_: string, { method, body }: RequestInit) => {
    if (method === "GET") return Response.json(server);
    server = { revision: server.revision + 1, value: JSON.parse(String(body)).value };
    return Response.json({ revision: server.revision });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const cleaner = (share: number): Lever => ({ kind: "intensity", sector: 0, share });

async function openLens() {
  const store = createKeptStore("ws-1");
  const insight = { keptStore: store } as InsightAndKept;
  const wrapper = ({ children }: Readonly<{ children: ReactNode }>) => (
    <InsightContext value={insight}>{children}</InsightContext>
  );
  const { result } = renderHook(() => useLens(), { wrapper });
  await waitFor(() => expect(result.current.kept.status).toBe("ready"));
  return { lens: () => result.current, store };
}

it("undoes levers past what was saved, and past going back to what is kept", async () => {
  const { lens } = await openLens();
  act(() => lens().pull([cleaner(-0.3)]));
  act(() => lens().pull([cleaner(-0.5)]));
  await act(() => lens().save());
  expect(server.value.levers).toEqual([cleaner(-0.5)]);
  expect([lens().isChanged, lens().canUndo]).toEqual([false, true]);

  act(() => lens().undo());
  expect(lens().levers).toEqual([cleaner(-0.3)]);
  expect(lens().isChanged).toBe(true);
  // Others still have what was saved, until this is saved too.
  expect(server.value.levers).toEqual([cleaner(-0.5)]);
  act(() => lens().undo());
  expect(lens().levers).toEqual([]);
  expect(lens().canUndo).toBe(false);

  act(() => lens().pull([cleaner(0.2)]));
  act(() => lens().reset());
  expect(lens().levers).toEqual([cleaner(-0.5)]);
  act(() => lens().undo());
  expect(lens().levers).toEqual([cleaner(0.2)]);
});

it("follows what others save once one's own is saved", async () => {
  const { lens, store } = await openLens();
  act(() => lens().pull([cleaner(-0.3)]));
  await act(() => lens().save());
  server = { revision: 9, value: { ...server.value, levers: [cleaner(-0.9)] } };
  act(() => store.heard({ economy: 9 }));
  await waitFor(() => expect(lens().levers).toEqual([cleaner(-0.9)]));
  expect(lens().isChanged).toBe(false);
});

it("forgets what was done on a table that is replaced", async () => {
  const { lens } = await openLens();
  act(() => lens().pull([cleaner(-0.3)]));
  const table = lens().table;
  if (!table) throw new Error("no table");
  await act(() => lens().keep({ ...table, fileName: "b.csv" }));
  expect([lens().canUndo, lens().levers.length]).toEqual([false, 0]);
});
