import type { WorkshopVisit } from "#app/workshop-visit.ts";
import { workshopWords } from "#app/workshop-words.ts";
import { stepWords } from "#components/board/stage/step-words.ts";
import type { ExportWorld } from "#components/plan/export/choice.ts";
import { fileDay } from "#export/file-name.ts";
import type { Locale } from "#lib/locales.ts";
import { parseRoomName } from "#lib/sync/room-name.ts";
import { accessTo } from "#lib/workshop/access.ts";
import { PLENARY } from "#lib/workshop/model.ts";
import { services } from "#storage/services.ts";

/** What somebody may take along from a workshop: of its boards, those they may see. */
export async function exportWorldOf(
  { workshop, me }: WorkshopVisit,
  locale: Locale,
): Promise<ExportWorld> {
  const { id: workshopId, title, startedAt, createdAt, teams, steps } = workshop;
  const words = await workshopWords(workshop, locale);
  const rooms = new Set(
    (await services().storage.listRooms(workshopId)).flatMap((name) => {
      const room = parseRoomName(name);
      return room?.kind === "board" ? [`${room.teamId} ${room.stepId}`] : [];
    }),
  );
  const everybody = { id: PLENARY, name: null };
  const boards = steps.map((step) => ({
    stepId: step.id,
    title: stepWords(words, step).title,
    teams: [...teams.map(({ id, name }) => ({ id, name })), everybody].filter(
      ({ id: teamId }) =>
        rooms.has(`${teamId} ${step.id}`) &&
        accessTo(workshop, me, { kind: "board", workshopId, teamId, stepId: step.id }) !== "none",
    ),
  }));
  return {
    ...{ workshopId, title, boards: boards.filter((board) => board.teams.length > 0) },
    locale: workshop.locale,
    day: fileDay(startedAt ?? createdAt),
    leads: me.role === "facilitator",
  };
}
