import { planDocumentOf } from "#export/lesson-plan-source.ts";
import { renderPlanPdf } from "#export/pdf/render-plan-pdf.tsx";
import { openWorkshop } from "#export/stored-workshop.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import type { Locale } from "#lib/locales.ts";
import { renderPlainText } from "./plain-text.tsx";
import { sampleWorkshop } from "./sample-plan.ts";
import { timed } from "./timed.ts";

const ROUNDS = 9;
/** How many copies of the teams' boards make a longer paper. */
const LENGTHS = [1, 4, 8, 16];
const RENDERS = 50;

/** Prints what a plan takes once fonts are loaded, beside the floor of the same run. */
export async function measurePlan(locale: Locale): Promise<void> {
  const content = openWorkshop(sampleWorkshop(locale));
  const ours: number[] = [];
  const floor: number[] = [];
  const wish = { profile: "lesson-plan", locale, now: Date.now() } as const;
  const plan = await planDocumentOf(content, wish);
  let bytes = await renderPlanPdf(plan, { paper: "A4" });
  const pages = pagesIn(bytes);
  // One after the other, so that a busy machine is as unkind to both.
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(
      await timed(async () => {
        bytes = await renderPlanPdf(await planDocumentOf(content, wish), { paper: "A4" });
      }),
    );
    floor.push(await timed(() => renderPlainText(plan, pages)));
  }
  const [own, bare] = [median(ours), median(floor)];
  console.log(
    `${locale}: ${pages} pages, ${Math.round(bytes.length / 1024)} KiB; ` +
      `plan ${own} ms (best ${Math.min(...ours)}), ` +
      `plain text ${bare} ms (best ${Math.min(...floor)}), ratio ${(own / bare).toFixed(2)}`,
  );
}

/** Prints how time grows with the number of pages: what a page costs must stay what it is. */
export async function measureLength(): Promise<void> {
  const plan = await samplePaper("zh-Hans");
  let shortest: number | undefined;
  for (const copies of LENGTHS) {
    const long = longer(plan, copies);
    let bytes = new Uint8Array();
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      times.push(
        await timed(async () => {
          bytes = new Uint8Array(await renderPlanPdf(long, { paper: "A4" }));
        }),
      );
    }
    const pages = pagesIn(bytes);
    const best = Math.min(...times);
    shortest ??= best / pages;
    console.log(
      `${pages} pages: ${best} ms, ${(best / pages).toFixed(1)} ms a page, ` +
        `ratio to the shortest ${(best / pages / shortest).toFixed(2)}`,
    );
  }
}

/** Prints what stays in memory after many papers; `--expose-gc` makes it exact. */
export async function measureHeap(): Promise<void> {
  const plan = await samplePaper("zh-Hant");
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  for (let render = 0; render < 5; render += 1) await renderPlanPdf(plan, { paper: "A4" });
  const before = heap();
  for (let render = 0; render < RENDERS; render += 1) await renderPlanPdf(plan, { paper: "A4" });
  const after = heap();
  console.log(
    `heap over ${RENDERS} papers: ${before.toFixed(1)} MB, then ${after.toFixed(1)} MB ` +
      `(${globalThis.gc ? "collected" : "not collected"})`,
  );
}

async function samplePaper(locale: Locale): Promise<PlanDocument> {
  const content = openWorkshop(sampleWorkshop(locale));
  return planDocumentOf(content, { profile: "lesson-plan", locale, now: Date.now() });
}

/** The same with what the teams made in it several times. */
function longer(plan: PlanDocument, copies: number): PlanDocument {
  const sections = Array.from({ length: copies }, (_, copy) =>
    plan.sections.map((section) => ({
      ...section,
      id: copy === 0 ? section.id : `${section.id}-${copy}`,
    })),
  );
  return { ...plan, sections: sections.flat() };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Pages of a PDF as pdfkit writes it: one object of type Page each. */
function pagesIn(bytes: Uint8Array): number {
  return new TextDecoder("latin1").decode(bytes).match(/\/Type \/Page\b/g)?.length ?? 0;
}
