"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { stepWords, type WorkshopWords } from "#components/board/stage/step-words.ts";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { Loading } from "#components/ui/loading.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useCommand } from "#components/workshop/use-command.ts";
import { useOnline } from "#components/workshop/use-control.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { useRouter } from "#i18n/navigation.ts";
import type { CardFaces } from "#lib/canvas/card-face.ts";
import { collectTarget } from "#lib/workshop/collect.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { boardHref } from "./board-href.ts";
import { type TeamState, teamState } from "./team-state.ts";
import { TeamTile } from "./team-tile.tsx";
import { useCountChanges } from "./use-count-changes.ts";
import { useHeldOrder } from "./use-held-order.ts";
import { useLiveWall } from "./use-live-wall.ts";
import { useTileGrid } from "./use-tile-grid.ts";
import { useWallAddress } from "./use-wall-address.ts";
import { WallBar } from "./wall-bar.tsx";
import { wallBoards, wallStep } from "./wall-boards.ts";
import { neediestFirst } from "./wall-order.ts";
import { type WallSheet, wallSheet } from "./wall-sheet.ts";
import { fullBar } from "./zone-fill.ts";

// Fetched when it is first looked at: all boards at once come first.
const SideBySide = dynamic(async () => (await import("./side-by-side.tsx")).SideBySide, {
  loading: Loading,
});
const NothingYet = dynamic(async () => (await import("./nothing-yet.tsx")).NothingYet);
const UnknownCanvas = dynamic(async () => (await import("./nothing-yet.tsx")).UnknownCanvas);
const CollectButton = dynamic(async () => (await import("./collect-button.tsx")).CollectButton);

type WallScreenProps = Readonly<{ workshop: PublicState; words: WorkshopWords; leads: boolean }>;

/** All teams' boards at once, live. */
export function WallScreen({ workshop, words, leads }: WallScreenProps) {
  const [{ stepId }] = useWallAddress();
  const step = wallStep(workshop, stepId);
  if (!step) return <NothingYet workshop={workshop} leads={leads} />;
  return <StepWall workshop={workshop} words={words} leads={leads} step={step} />;
}

function StepWall({ workshop, words, leads, step }: WallScreenProps & { step: Step }) {
  const [address, show] = useWallAddress();
  const boards = wallBoards(workshop, step);
  const [hasCards, setHasCards] = useState(false);
  const cards = useCardFaces(hasCards);
  const sheet = useSheet(step, words, cards);
  const views = useLiveWall(
    boards.map(({ room }) => room),
    sheet?.draw,
  );
  const showsCards = [...views.values()].some(
    ({ content }) => content?.outcomes.some(({ marks }) => marks.card !== null) ?? false,
  );
  if (showsCards && !hasCards) setHasCards(true);
  const online = useOnline(workshop.id);
  const [isByNeed, setByNeed] = useState(false);
  if (!sheet) return <UnknownCanvas />;

  const teams = boards.map((board) =>
    teamState(board, views.get(board.room), { workshop, step, zoneIds: sheet.zoneIds, online }),
  );
  const { sideBySide } = address;
  const into = leads && workshop.status !== "ended" ? collectTarget(workshop, step) : undefined;
  if (sideBySide) {
    return (
      <SideBySide
        workshop={workshop}
        step={step}
        sheet={sheet}
        teams={teams}
        side={sideBySide}
        cards={cards ?? bareFaces}
        show={(side) => show({ ...address, sideBySide: side }, side === undefined)}
        actionsFor={
          into &&
          ((zoneId) => (
            <CollectButton
              key={zoneId}
              {...{ workshop, step, zoneId, into }}
              title={stepWords(words, into).title}
            />
          ))
        }
      />
    );
  }
  const [first] = sheet.zoneIds;
  return (
    <div className="flex flex-col gap-5">
      <WallBar
        workshop={workshop}
        words={words}
        step={step}
        chosenStepId={address.stepId}
        choose={(chosen) => show({ ...address, stepId: chosen }, false)}
        isByNeed={isByNeed}
        setByNeed={setByNeed}
        sideBySide={() =>
          first && show({ ...address, sideBySide: { kind: "zone", zoneId: first } }, true)
        }
      />
      <Tiles workshop={workshop} sheet={sheet} teams={teams} leads={leads} isByNeed={isByNeed} />
    </div>
  );
}

/** Each change in the room brings new steps: the sheet stays the same as long as its step says so. */
function useSheet(step: Step, words: WorkshopWords, cards: CardFaces | undefined) {
  const { templateId, columnSet } = step;
  const focus = step.focusZones.join(" ");

  return useMemo(() => {
    const focusZones = focus === "" ? [] : focus.split(" ");
    return wallSheet({ templateId, columnSet, focusZones }, words, cards);
  }, [templateId, columnSet, focus, words, cards]);
}

type TilesProps = Readonly<{
  workshop: PublicState;
  sheet: WallSheet;
  teams: readonly TeamState[];
  leads: boolean;
  isByNeed: boolean;
}>;

function Tiles({ workshop, sheet, teams, leads, isByNeed }: TilesProps) {
  const t = useTranslations("wall");
  const problemText = useProblemText();
  const router = useRouter();
  const { send, failure } = useCommand(workshop.id);
  const hidden = Object.fromEntries(
    teams.flatMap((team) => (team.hidden ? [[team.board.teamId, team.hidden.total]] : [])),
  );
  const hiddenChanges = useCountChanges(hidden);
  const byNeed = neediestFirst(
    teams.map((team) => ({
      ...team,
      teamId: team.board.teamId,
      notes: team.hidden?.total ?? team.notes,
    })),
  );
  const own = teams.map(({ board }) => board.teamId);
  const { order, hold } = useHeldOrder(isByNeed ? byNeed : own);
  const list = useRef<HTMLUListElement>(null);
  const grid = useTileGrid(list, teams.length, sheet.aspect);
  const full = fullBar(teams.map(({ fill }) => fill));
  const latest = workshop.helps.at(-1);
  const latestName = workshop.teams.find(({ id }) => id === latest?.teamId)?.name;

  function help(teamId: string) {
    const board = teams.find((team) => team.board.teamId === teamId)?.board;
    send({ type: "answer-help", teamId });
    if (board) router.push(boardHref(workshop.id, board));
  }

  return (
    <>
      <p aria-live="polite" className="sr-only">
        {latestName !== undefined && t("helpNews", { team: latestName })}
      </p>
      {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      <ul
        ref={list}
        aria-label={t("heading")}
        onPointerMove={hold}
        onFocus={hold}
        style={{ gridTemplateColumns: `repeat(${grid.columns}, minmax(0, ${grid.width}px))` }}
        className="grid justify-center gap-4"
      >
        {order.map((teamId) => {
          const state = teams.find((team) => team.board.teamId === teamId);
          if (!state) return null;
          return (
            <TeamTile
              key={teamId}
              workshopId={workshop.id}
              state={state}
              sheet={sheet}
              drawing={grid.drawing}
              fullBar={full}
              hiddenChangedAt={hiddenChanges[teamId]}
              help={leads ? help : undefined}
            />
          );
        })}
      </ul>
    </>
  );
}
