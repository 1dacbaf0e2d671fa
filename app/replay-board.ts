import { findTemplate } from "#canvas-templates/catalogue.ts";
import { stepWords } from "#components/board/stage/step-words.ts";
import type { ReplayBoard } from "#components/replay/replay-board.ts";
import type { Locale } from "#lib/locales.ts";
import { isRoomOf } from "#lib/workshop/access.ts";
import { boardStep, findStep, PLENARY, type Workshop } from "#lib/workshop/model.ts";
import { services } from "#storage/services.ts";
import { workshopWords } from "./workshop-words.ts";

/** What a replay needs beside the board's history; `undefined` if there is no such board. */
export async function loadReplayBoard(
  workshop: Workshop,
  { teamId, stepId }: Readonly<{ teamId: string; stepId: string }>,
  locale: Locale,
): Promise<ReplayBoard | undefined> {
  const workshopId = workshop.id;
  const step = findStep(workshop, stepId);
  const template = findTemplate(step?.templateId ?? null);
  const words = await workshopWords(workshop, locale);
  const text = template && words.templates[template.id];
  const isBoard = isRoomOf(workshop, { kind: "board", workshopId, teamId, stepId });
  if (!step || !template || !text || !isBoard) return undefined;

  const members = await services().storage.listMembers(workshopId);
  return {
    ...{ workshopId, teamId, stepId, template },
    stepIds: workshop.steps
      .filter((each) => boardStep(workshop, each).id === stepId)
      .map(({ id }) => id),
    columnSet: step.columnSet,
    words: text,
    teamName: workshop.teams.find(({ id }) => id === teamId)?.name ?? null,
    teamIds: teamId === PLENARY ? [PLENARY] : workshop.teams.map(({ id }) => id),
    steps: Object.fromEntries(
      workshop.steps.map((each) => {
        const { title, lang } = stepWords(words, each);
        return [each.id, { title, lang: lang.title }];
      }),
    ),
    people: members.map(({ id, name, formerIds }) => ({
      ...{ id, name },
      ...(formerIds && { formerIds }),
    })),
  };
}
