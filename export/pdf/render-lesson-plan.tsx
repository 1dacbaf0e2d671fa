import { pdf } from "@react-pdf/renderer";
import type { LessonPlan } from "#lib/lesson-plan/lesson-plan.ts";
import { loadFonts } from "./fonts.ts";
import { LessonPlanDocument } from "./lesson-plan-document.tsx";

/**
 * Renders a lesson plan as PDF 1.7. Takes the whole thread while it runs: call it in a worker.
 *
 * @throws whatever react-pdf throws.
 */
export async function renderLessonPlan(plan: LessonPlan): Promise<Uint8Array> {
  await loadFonts();
  const instance = pdf(<LessonPlanDocument plan={plan} />);
  try {
    return await collect(await instance.toBuffer());
  } finally {
    // React keeps every tree it was given: without both lines each plan leaks about 1.7 MB.
    instance.updateContainer(null as never);
    (instance.container as { document: unknown }).document = null;
  }
}

async function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
