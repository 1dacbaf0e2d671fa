import { expect, it } from "vitest";
import * as Y from "yjs";
import { createHelpCount } from "#lib/insight/participation/help-asked.ts";
import { CONTROL_MAP } from "#lib/workshop/public-state.ts";

it("counts each call for help once, however long it waits", () => {
  const doc = new Y.Doc();
  const rows: { bytes: Uint8Array }[] = [];
  doc.on("update", (bytes: Uint8Array) => rows.push({ bytes }));
  const say = (helps: unknown) => doc.getMap(CONTROL_MAP).set("helps", helps);
  const solar = { teamId: "t1", since: 10 };
  const wind = { teamId: "t2", since: 20 };
  for (const helps of [[], [solar], [solar, wind], [wind], [wind, { ...solar, since: 30 }]]) {
    say(helps);
  }
  say("nonsense");
  const count = createHelpCount();
  count.play(rows.slice(0, 3));
  count.play(rows.slice(3));
  expect(count.asked()).toEqual([
    { teamId: "t1", times: 2 },
    { teamId: "t2", times: 1 },
  ]);
  count.stop();
});
