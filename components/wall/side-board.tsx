"use client";

import { useTranslations } from "next-intl";
import { Spinner } from "#components/ui/spinner.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { Link } from "#i18n/navigation.ts";
import { boardHref } from "./board-href.ts";
import { FigureCanvas } from "./figure-canvas.tsx";
import type { TeamState } from "./team-state.ts";
import { useTeamName } from "./use-team-name.ts";
import type { WallSheet } from "./wall-sheet.ts";

type SideBoardProps = Readonly<{ workshopId: string; state: TeamState; sheet: WallSheet }>;

/** A whole board as large as there is room, and nothing about how the team is doing. */
export function SideBoard({ workshopId, state, sheet }: SideBoardProps) {
  const t = useTranslations("wall.tile");
  const { board, view } = state;
  const name = useTeamName()(board);
  const figure = view?.content?.figure;

  return (
    <Link
      href={boardHref(workshopId, board)}
      aria-label={t("open", { team: name })}
      className="group flex min-w-0 flex-col gap-2 rounded-card"
    >
      <h2 className="font-sans text-xl font-semibold group-hover:text-green">
        {board.index < 0 ? (
          name
        ) : (
          <TeamMark index={board.index} name={name} className="max-w-full" />
        )}
      </h2>
      <div
        style={{ aspectRatio: sheet.aspect }}
        className="relative rounded-card border border-line bg-white dark:brightness-90"
      >
        {figure ? (
          <FigureCanvas
            figure={figure}
            label={t("drawing", { team: name })}
            className="absolute inset-0 size-full"
          />
        ) : (
          <div className="absolute inset-0 grid place-items-center text-[#434e48]">
            <Spinner label={t("connecting")} />
          </div>
        )}
      </div>
    </Link>
  );
}
