"use client";

import { CircleCheck, LifeBuoy, Lock, PencilLine, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PersonCounts } from "#components/board/reveal/person-counts.tsx";
import type { BoardCounts } from "#components/board/reveal/private-counts.ts";
import { WaitingTime } from "#components/live/waiting-time.tsx";
import { Button } from "#components/ui/button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { Link } from "#i18n/navigation.ts";
import { boardHref } from "./board-href.ts";
import { FigureCanvas } from "./figure-canvas.tsx";
import { LastChange } from "./last-change.tsx";
import type { TeamState } from "./team-state.ts";
import { useTeamName } from "./use-team-name.ts";
import type { WallSheet } from "./wall-sheet.ts";
import { ZoneBars } from "./zone-bars.tsx";

type TeamTileProps = Readonly<{
  workshopId: string;
  state: TeamState;
  sheet: WallSheet;
  /** Width of the drawing where what is said of it stands beside; below, it takes all. */
  drawing: number | undefined;
  /** What a full bar stands for, in notes. */
  fullBar: number;
  /** When private notes were last written, milliseconds since 1970. */
  hiddenChangedAt: number | undefined;
  /** Goes to a team that waits for help; only for those who lead. */
  help: ((teamId: string) => void) | undefined;
}>;

/** One team on the wall: its board in small, how full it is, and how the team is doing. */
export function TeamTile(props: TeamTileProps) {
  const { workshopId, state, sheet, drawing, fullBar, help } = props;
  const t = useTranslations("wall.tile");
  const name = useTeamName()(state.board);
  const { board, helpSince, share, hidden } = state;
  const isBeside = drawing !== undefined;
  const isAllDone = share !== undefined && share.ready === share.total;

  return (
    <li
      data-team={board.teamId}
      className={`flex min-w-0 overflow-hidden rounded-card border bg-surface shadow-card ${isBeside ? "" : "flex-col"} ${helpSince === undefined ? "border-line" : "border-warm ring-2 ring-warm"}`}
    >
      <Link
        href={boardHref(workshopId, board)}
        aria-label={t("open", { team: name })}
        style={{ width: drawing }}
        className={`group block focus-visible:-outline-offset-3 ${isBeside ? "shrink-0" : "rounded-t-card"}`}
      >
        <div className="flex min-h-13 items-center gap-3 px-3">
          <h2 className="min-w-0 flex-1 font-sans text-lg font-semibold group-hover:text-green">
            {board.index < 0 ? (
              name
            ) : (
              <TeamMark index={board.index} name={name} className="max-w-full" />
            )}
          </h2>
          {share && (
            <span
              data-ready
              className={`flex shrink-0 items-center gap-1.5 text-sm font-semibold tabular-nums ${isAllDone ? "text-green" : "text-ink-soft"}`}
            >
              <CircleCheck aria-hidden="true" size={18} />
              {t("ready", { ready: share.ready, total: share.total })}
            </span>
          )}
        </div>
        <Picture state={state} sheet={sheet} name={name} />
      </Link>
      <div className={isBeside ? "flex min-w-0 flex-1 flex-col border-s border-line" : "contents"}>
        {helpSince !== undefined && (
          <HelpStrip since={helpSince} name={name} go={help && (() => help(board.teamId))} />
        )}
        <div className="mt-auto flex flex-col gap-2 px-3 pt-2 pb-3">
          {hidden ? (
            <HiddenCounts hidden={hidden} />
          ) : (
            <ZoneBars
              fill={state.fill}
              full={fullBar}
              height={isBeside ? tallBar(drawing / sheet.aspect, helpSince) : LOW_BAR}
              words={sheet.text}
            />
          )}
          <Footer {...props} />
        </div>
      </div>
    </li>
  );
}

/** Height of a full bar below a drawing, in CSS pixels … */
const LOW_BAR = 38;
/** … and at most beside one, where other things have to find room, too. */
const TALL_BAR = 160;
const OTHER_THINGS = 110;
const HELP = 110;

function tallBar(height: number, helpSince: number | undefined): number {
  const room = height - OTHER_THINGS - (helpSince === undefined ? 0 : HELP);
  return Math.max(LOW_BAR, Math.min(TALL_BAR, room));
}

type PictureProps = Readonly<{ state: TeamState; sheet: WallSheet; name: string }>;

function Picture({ state, sheet, name }: PictureProps) {
  const t = useTranslations("wall.tile");
  const { view, hidden } = state;
  const figure = view?.content?.figure;
  const isStale = view?.link === "offline" || view?.link === "refused";

  return (
    <div
      style={{ aspectRatio: sheet.aspect }}
      className="relative border-y border-line bg-white dark:brightness-90"
    >
      {figure ? (
        <FigureCanvas
          figure={figure}
          label={t("drawing", { team: name })}
          className={`absolute inset-0 size-full ${isStale ? "opacity-50" : ""}`}
        />
      ) : (
        <div className="absolute inset-0 grid place-items-center text-[#434e48]">
          {isStale ? null : <Spinner label={t("connecting")} />}
        </div>
      )}
      {hidden && (
        <div className="absolute inset-0 grid place-items-center bg-digital-soft/90 p-3">
          <p className="flex items-center gap-2 text-center text-lg font-semibold text-digital">
            <Lock aria-hidden="true" size={20} className="shrink-0" />
            {t("hidden", { count: hidden.total })}
          </p>
        </div>
      )}
    </div>
  );
}

type HelpStripProps = Readonly<{ since: number; name: string; go: (() => void) | undefined }>;

function HelpStrip({ since, name, go }: HelpStripProps) {
  const t = useTranslations("wall.tile");
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 bg-warm-soft px-3 py-2 text-warm">
      <LifeBuoy aria-hidden="true" size={20} className="shrink-0" />
      <span className="min-w-20 flex-1 leading-tight font-semibold">
        {t("help")} <WaitingTime since={since} />
      </span>
      {go && (
        <Button aria-label={t("goNamed", { team: name })} onPress={go}>
          {t("go")}
        </Button>
      )}
    </div>
  );
}

function HiddenCounts({ hidden }: Readonly<{ hidden: BoardCounts }>) {
  const t = useTranslations("wall.tile");
  return (
    <div className="min-h-14 text-sm">
      {hidden.people.length === 0 ? t("nobody") : <PersonCounts people={hidden.people} />}
    </div>
  );
}

/** Notes in all, and what happens on the board now. */
function Footer({ state, hiddenChangedAt }: TeamTileProps) {
  const t = useTranslations("wall.tile");
  const { view, notes, hidden } = state;
  const isRefused = view?.link === "refused";

  return (
    <p className="flex min-h-6 flex-wrap items-center justify-between gap-x-3 text-sm text-ink-soft">
      <span className="font-semibold text-ink tabular-nums" data-notes={notes}>
        {view?.content && !hidden && t("notes", { count: notes })}
      </span>
      {view?.link === "offline" || isRefused ? (
        <Sign icon={<WifiOff aria-hidden="true" size={16} />}>
          {t(isRefused ? "refused" : "offline")}
        </Sign>
      ) : (
        <Doing state={state} changedAt={hidden ? hiddenChangedAt : view?.changedAt} />
      )}
    </p>
  );
}

function Doing({
  state,
  changedAt,
}: Readonly<{ state: TeamState; changedAt: number | undefined }>) {
  const t = useTranslations("wall.tile");
  const [writer, ...others] = state.view?.writers ?? [];

  if (writer) {
    return (
      <Sign icon={<PencilLine aria-hidden="true" size={16} className="text-green" />}>
        <span className="truncate text-green">
          {t("writing", { name: writer.name, others: others.length })}
        </span>
      </Sign>
    );
  }
  if (!state.view?.content) return null;
  return <LastChange at={changedAt} />;
}

function Sign({ icon, children }: Readonly<{ icon: ReactNode; children: ReactNode }>) {
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      {icon}
      {children}
    </span>
  );
}
