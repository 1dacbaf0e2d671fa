import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import type { Editor } from "tldraw";
import { SelectField } from "#components/ui/select-field.tsx";
import type { Vote } from "#lib/workshop/votes.ts";
import type { Sheet } from "../canvas/sheet-context.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { SideSheet } from "../stage/side-sheet.tsx";
import { useStage } from "../stage/stage-context.ts";
import type { Person, Scene } from "../stage/stage-scene.ts";
import { BallotStrip } from "./ballot-strip.tsx";
import { ranking, votesOn } from "./board-votes.ts";
import type { NamedItem } from "./named-items.ts";
import { RankingList } from "./ranking-list.tsx";
import { ResultStrip } from "./result-strip.tsx";
import { useBallot } from "./use-ballot.ts";
import { useVoteItems } from "./use-vote-items.ts";
import { VoteList } from "./vote-list.tsx";

// What stands on the canvas needs tldraw; the list of a board does without. Not on the server, so
// that they wait by themselves: without a boundary of their own all of the board would go while
// they load.
const OwnDots = dynamic(() => import("./own-dots.tsx").then((file) => file.OwnDots), {
  ssr: false,
});
const ResultMarks = dynamic(() => import("./result-marks.tsx").then((file) => file.ResultMarks), {
  ssr: false,
});

const nothing: readonly NamedItem[] = [];

type BoardVoteAreaProps = Readonly<{
  scene: Extract<Scene, { kind: "board" }>;
  me: Person;
  room: BoardRoom | undefined;
  editor: Editor | undefined;
  sheet: Sheet;
  /** The board, which stays as it is whatever happens around it. */
  children: ReactNode;
}>;

/** A board and its votes: one's own dots while one is open, numbers and a list once it is over. */
export function BoardVoteArea(props: BoardVoteAreaProps) {
  const { scene, me, room, editor, sheet, children } = props;
  const { workshop } = useStage();
  const isBoard = scene.address.kind === "board";
  const { open, closed } = useMemo(
    () => votesOn(workshop, isBoard ? scene.step.id : null),
    [workshop, isBoard, scene.step.id],
  );
  // Whoever leads does not vote; what they see of an open vote stands above the board.
  const voting = me.role === "participant" ? open : undefined;
  const [chosenId, choose] = useState<string>();
  const over = open ? undefined : (closed.find(({ id }) => id === chosenId) ?? closed[0]);
  const [isMarked, setMarked] = useState(true);
  const vote = voting ?? over;
  const [isListed, setListed] = useListed(vote, voting !== undefined);
  // What was voted on is in the results wherever it lies by now.
  const items = useVoteItems(room, sheet.layout, voting ?? (over && { ...over, zoneIds: [] }));
  // Where people work on all boards, what is not on this one may be on another.
  const isAll = scene.step.edits !== "all";
  const ballot = useBallot(workshop.id, voting, isAll ? items : undefined);
  const notes = items ?? nothing;
  const zoneName = useZoneName(sheet);
  const list = {
    isListed,
    onList() {
      setListed(!isListed);
      if (editor) void showAllWithin(editor, sheet);
    },
  };

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <VoteNews voting={voting} over={over} />
      {voting && ballot && <BallotStrip vote={voting} ballot={ballot} {...list} />}
      {over && (
        <ResultStrip
          vote={over}
          isMarked={isMarked}
          onMark={() => setMarked(!isMarked)}
          {...list}
        />
      )}
      <div className="relative flex min-h-0 flex-1">
        <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
          {children}
          {editor && voting && ballot && <OwnDots {...{ editor, notes, ballot }} vote={voting} />}
          {editor && over && isMarked && <ResultMarks {...{ editor, notes }} vote={over} />}
        </div>
        {vote && isListed && (
          <VoteSheet vote={vote} onClose={list.onList}>
            {voting && ballot ? (
              <VoteList {...{ notes, ballot, zoneName }} vote={voting} />
            ) : (
              <Results {...{ closed, notes }} vote={vote} onChoose={choose} />
            )}
          </VoteSheet>
        )}
      </div>
    </div>
  );
}

/** Whether the list is open: by itself on a phone, where dots on a small board are hard to hit. */
function useListed(vote: Vote | undefined, isVoting: boolean) {
  const [asked, ask] = useState<Readonly<{ about: string; isListed: boolean }>>();
  const about = `${vote?.id} ${isVoting}`;
  const isListed = asked?.about === about ? asked.isListed : isVoting && isPhone();
  return [isListed, (next: boolean) => ask({ about, isListed: next })] as const;
}

/** The list changes the width of the board beside it. */
async function showAllWithin(editor: Editor, { layout }: Sheet) {
  const { showAllOnceResized } = await import("../canvas/resized-view.ts");
  showAllOnceResized(editor, layout);
}

function isPhone(): boolean {
  return window.matchMedia("(width < 40rem)").matches;
}

function useZoneName({ text }: Sheet): (zoneId: string | null) => string {
  const t = useTranslations("votes");
  return (zoneId) => (zoneId === null ? undefined : text.zones[zoneId]?.name) ?? t("beside");
}

type VoteNewsProps = Readonly<{ voting: Vote | undefined; over: Vote | undefined }>;

/** Says aloud that a vote began or ended; nothing about those that were over before one came. */
function VoteNews({ voting, over }: VoteNewsProps) {
  const t = useTranslations("votes");
  const [first] = useState(over?.id);
  const name = (voting ?? over)?.name || t("unnamed");
  const isNews = over !== undefined && over.id !== first;

  return (
    <p aria-live="polite" className="sr-only">
      {voting && t("began", { name, count: voting.dots })}
      {isNews && t("ended", { name })}
    </p>
  );
}

type VoteSheetProps = Readonly<{ vote: Vote; onClose(): void; children: ReactNode }>;

function VoteSheet({ vote, onClose, children }: VoteSheetProps) {
  const t = useTranslations("votes");
  return (
    <SideSheet title={vote.name || t("unnamed")} closeLabel={t("closeSheet")} onClose={onClose}>
      {children}
    </SideSheet>
  );
}

type ResultsProps = Readonly<{
  vote: Vote;
  closed: readonly Vote[];
  notes: readonly NamedItem[];
  onChoose(voteId: string): void;
}>;

/** The sorted list of one vote on this board, and a way to earlier ones. */
function Results({ vote, closed, notes, onChoose }: ResultsProps) {
  const t = useTranslations("votes");
  const texts = new Map(notes.map(({ id, text }) => [id, text]));
  const lines = ranking(vote.results, (id) => texts.get(id)).filter(({ noteId }) =>
    texts.has(noteId),
  );

  return (
    <div className="flex flex-col gap-4 p-4">
      {closed.length > 1 && (
        <SelectField
          label={t("history")}
          value={vote.id}
          onChange={onChoose}
          options={closed.map(({ id, name }) => ({ id, label: name || t("unnamed") }))}
        />
      )}
      <p className="text-sm text-ink-soft">{t("turnoutOver", { count: vote.turnout })}</p>
      <RankingList notes={lines} items={vote.items} />
    </div>
  );
}
