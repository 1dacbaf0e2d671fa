"use client";

import { Layers, LayoutGrid } from "lucide-react";
import { useTranslations } from "next-intl";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { Link } from "#i18n/navigation.ts";
import { accessTo } from "#lib/workshop/access.ts";
import { boardStep, findStep, PLENARY } from "#lib/workshop/model.ts";
import { PopOver } from "./pop-over.tsx";
import { useStage } from "./stage-context.ts";
import { earlierBoards, type Scene, type Viewing } from "./stage-scene.ts";
import { stepWords } from "./step-words.ts";

/** Other boards: for those who lead or observe, all at once; for everybody, what they may open. */
export function BoardMenu({ scene }: { scene: Scene }) {
  const { me } = useStage();
  return (
    <>
      {me && me.role !== "participant" && <WallLink />}
      <OtherBoards scene={scene} />
    </>
  );
}

function WallLink() {
  const t = useTranslations("board.boards");
  const { workshop } = useStage();
  return (
    <Link
      href={`/workshops/${workshop.id}/wall`}
      aria-label={t("wall")}
      title={t("wall")}
      className="grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <LayoutGrid aria-hidden="true" size={20} />
    </Link>
  );
}

/** Earlier boards of one's team, or for those without a team, any team's. */
function OtherBoards({ scene }: { scene: Scene }) {
  const t = useTranslations("board.boards");
  const { me, viewing, view } = useStage();
  const teams = useTeamBoards();
  const earlier = useEarlierBoards(scene);
  if (!me || (teams.length === 0 && earlier.length === 0 && !viewing)) return null;

  function go(next: Viewing | undefined, target: EventTarget) {
    view(next);
    if (target instanceof HTMLElement) target.closest<HTMLElement>("[popover]")?.hidePopover();
  }

  return (
    <PopOver
      label={t("open")}
      triggerClassName="grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
      className="w-72"
      trigger={<Layers aria-hidden="true" size={20} />}
    >
      {viewing && (
        <Entry onPress={(target) => go(undefined, target)}>
          <span className="font-semibold text-green">{t("now")}</span>
        </Entry>
      )}
      {teams.length > 0 && <h2 className="px-3 pt-2 pb-1 text-sm">{t("teams")}</h2>}
      {teams.map(({ index, name, board }) => (
        <Entry
          key={board.teamId}
          isCurrent={isShown(scene, board)}
          onPress={(target) => go(board, target)}
        >
          <TeamMark index={index} name={name} />
        </Entry>
      ))}
      {earlier.length > 0 && <h2 className="px-3 pt-2 pb-1 text-sm">{t("earlier")}</h2>}
      {earlier.map(({ title, board }) => (
        <Entry
          key={board.stepId}
          isCurrent={isShown(scene, board)}
          onPress={(target) => go(board, target)}
        >
          {title}
        </Entry>
      ))}
    </PopOver>
  );
}

type EntryProps = Readonly<{
  isCurrent?: boolean;
  onPress(target: EventTarget): void;
  children: React.ReactNode;
}>;

function Entry({ isCurrent = false, onPress, children }: EntryProps) {
  return (
    <button
      type="button"
      aria-current={isCurrent || undefined}
      onClick={({ target }) => onPress(target)}
      className="flex min-h-11 w-full items-center rounded-control px-3 text-start hover:bg-sunken aria-[current]:bg-green-soft aria-[current]:font-semibold"
    >
      {children}
    </button>
  );
}

function isShown(scene: Scene, board: Viewing): boolean {
  if (scene.kind !== "board") return false;
  const { teamId, stepId } = scene.address;
  return teamId === board.teamId && stepId === board.stepId;
}

/**
 * The boards of the step the room is in, one per team: for facilitators and observers, and for
 * everybody if the step opens them to all.
 */
function useTeamBoards() {
  const { workshop, me } = useStage();
  const current = findStep(workshop, workshop.currentStepId);
  if (current?.kind !== "canvas" || !me) return [];
  const owner = boardStep(workshop, current);
  if (owner.scope === "plenary") return [];
  const boards = workshop.teams.map(({ id, name }, index) => ({
    index,
    name,
    board: { teamId: id, stepId: owner.id },
  }));
  const isOpen = boards.every(
    ({ board }) =>
      accessTo(workshop, me, { ...board, kind: "board", workshopId: workshop.id }) !== "none",
  );
  return isOpen ? boards : [];
}

function useEarlierBoards(scene: Scene) {
  const { workshop, me, words } = useStage();
  if (!me) return [];
  // A facilitator stays with the team whose board is open.
  const teamId =
    scene.kind === "board" && scene.address.teamId !== PLENARY ? scene.address.teamId : me.teamId;
  return earlierBoards(workshop, { ...me, teamId }).map(({ step, viewing }) => ({
    title: stepWords(words, step).title,
    board: viewing,
  }));
}
