import { lessonPlanOf } from "#export/lesson-plan-source.ts";
import { renderLessonPlan } from "#export/pdf/render-lesson-plan.tsx";
import { openWorkshop } from "#export/stored-workshop.ts";
import type { Locale } from "#lib/locales.ts";
import { renderPlainText } from "./plain-text.tsx";
import { sampleWorkshop } from "./sample-plan.ts";
import { timed } from "./timed.ts";

const ROUNDS = 9;

/** Prints what a plan takes once fonts are loaded, beside the floor of the same run. */
export async function measurePlan(locale: Locale): Promise<void> {
  const content = openWorkshop(sampleWorkshop(locale));
  const ours: number[] = [];
  const floor: number[] = [];
  let bytes: Uint8Array = new Uint8Array();
  const plan = await lessonPlanOf(content, locale, Date.now());
  const pages = pagesIn(await renderLessonPlan(plan));
  // One after the other, so that a busy machine is as unkind to both.
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(
      await timed(async () => {
        bytes = await renderLessonPlan(await lessonPlanOf(content, locale, Date.now()));
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Pages of a PDF as react-pdf writes it: one object of type Page each. */
function pagesIn(bytes: Uint8Array): number {
  return new TextDecoder("latin1").decode(bytes).match(/\/Type \/Page\b/g)?.length ?? 0;
}
