import { defaultWorkshopLimits } from "#lib/http/attempt-limit.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { createWorkshop, openBrowser, startApp } from "./test-app.ts";

/** Who may knock. `outsider`: the facilitator of another workshop; `expired`: a session that ended. */
export const roles = [
  "stranger",
  "expired",
  "outsider",
  "observer",
  "participant",
  "facilitator",
] as const;

export type Role = (typeof roles)[number];

/** Unlimited, so that a test may knock as often as it likes. */
const manyWorkshops = { ...defaultWorkshopLimits, workshopsInARow: 1e6, allWorkshopsInARow: 1e6 };

/** A workshop in its canvas step, with somebody of every role, and a neighbour. */
export async function openMatrixWorld() {
  const app = startApp({ workshopLimits: manyWorkshops });
  const { storage } = app;
  const { id, code, facilitatorLink, facilitator } = await createWorkshop({ title: "Ours" });
  const { facilitator: outsider } = await createWorkshop({ title: "Theirs" });

  const participant = openBrowser();
  await participant.join({ code, name: "Mei", teamId: "team-1" });
  const joined = await openBrowser().join({ code, name: "Ben", teamId: "team-2" });
  const other: string = (await joined.json()).participantId;
  const observer = openBrowser();
  const { participantId } = await (await observer.join({ code, name: "Olga" })).json();
  const member = await storage.findMember(id, participantId);
  const workshop = await storage.findWorkshop(id);
  const stepId = workshop?.steps.find(({ kind }) => kind === "canvas")?.id;
  if (!member || !workshop || !stepId) throw new Error("the world is not as expected");
  await storage.saveMember({ ...member, role: "observer", teamId: null });
  await storage.saveWorkshop({
    ...workshop,
    status: "running",
    startedAt: 1,
    currentStepId: stepId,
    visitedStepIds: [stepId],
  });

  const expired = newToken();
  await storage.grant(hashSecret(expired), id, member.id, Date.now() - 1);
  const cookies: Readonly<Record<Role, string | undefined>> = {
    stranger: undefined,
    expired: `gdw_session=${expired}`,
    outsider: outsider.cookie(),
    observer: observer.cookie(),
    participant: participant.cookie(),
    facilitator: facilitator.cookie(),
  };
  return {
    ...app,
    code,
    /** What stands in the place of each parameter of an address. */
    params: {
      workshopId: id,
      memberId: other,
      teamId: "team-1",
      file: `${stepId}.svg`,
      stepId,
      part: "participation",
      paper: "contribution-outline.docx",
      code,
      token: facilitatorLink.split("/").at(-1) ?? "",
      rest: ["no", "such", "thing"],
    },
    browserOf(role: Role, headers: Readonly<Record<string, string>> = {}) {
      const cookie = cookies[role];
      return openBrowser({ ...(cookie && { cookie }), ...headers });
    },
  };
}

export type MatrixWorld = Awaited<ReturnType<typeof openMatrixWorld>>;
