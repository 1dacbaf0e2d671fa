import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { renderPlanPdf } from "#export/pdf/render-plan-pdf.tsx";
import { documentOf } from "./sample-document.ts";

setFlagsFromString("--expose_gc");
const collectGarbage = runInNewContext("gc") as () => void;

async function rendered(): Promise<WeakRef<object>> {
  const document = await documentOf([]);
  await renderPlanPdf(document, { paper: "A4" });
  return new WeakRef(document);
}

it("lets go of papers that are done", async () => {
  const refs: WeakRef<object>[] = [];
  for (let render = 0; render < 5; render += 1) refs.push(await rendered());
  // What was used in this turn of the event loop stays until the next.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  // React may keep the last.
  expect(refs.slice(0, 3).map((ref) => ref.deref())).toEqual([undefined, undefined, undefined]);
});
