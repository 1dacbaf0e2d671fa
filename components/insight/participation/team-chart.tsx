"use client";

import { useFormatter, useTranslations } from "next-intl";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { labelLines } from "#components/insight/chart/label-lines.ts";
import { useWidth } from "#components/insight/chart/use-width.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { teamColour, teamLetter } from "#components/ui/team-colours.ts";
import type { ParticipationReport } from "#lib/insight/participation/participation-report.ts";
import { teamRows } from "./participation-rows.ts";
import { useDeedWords } from "./use-deed-words.ts";

type Team = NonNullable<ParticipationReport["teams"]>[number];

/** How evenly work is spread in each team, for facilitators: no person is named or ranked. */
export function TeamChart({ teams }: Readonly<{ teams: readonly Team[] }>) {
  const t = useTranslations("insight-participation");
  const names = useInsightNames();
  const words = useDeedWords();
  const [box, width] = useWidth<HTMLDivElement>();
  const table = teamRows(teams, {
    caption: t("teams.title"),
    head: {
      team: t("teams.team"),
      people: t("teams.people"),
      balance: t("teams.balance"),
      help: t("teams.help"),
    },
    deeds: words,
    team: names.team,
  });

  return (
    <ChartFrame
      title={t("teams.title")}
      hint={t("teams.hint")}
      file="participation-teams"
      table={table}
      basis={
        <>
          <p>{t("basis.balance")}</p>
          <p>{t("basis.log")}</p>
          <p>{t("basis.left")}</p>
        </>
      }
    >
      <div ref={box} className="min-w-0">
        {width !== undefined && <TeamBars teams={teams} width={width} />}
      </div>
    </ChartFrame>
  );
}

const ROW = 92;
const LEFT = 40;
const RIGHT = 64;

function TeamBars({ teams, width }: Readonly<{ teams: readonly Team[]; width: number }>) {
  const t = useTranslations("insight-participation");
  const names = useInsightNames();
  const format = useFormatter();
  const track = Math.max(80, width - LEFT - RIGHT);
  const height = Math.max(1, teams.length) * ROW;

  return (
    <svg
      data-chart
      role="img"
      aria-label={t("teams.title")}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="block font-sans"
    >
      {teams.map(({ teamId, people, balance, total, helpAsked }, row) => {
        const index = names.teamIndex(teamId);
        const { background, text } = teamColour(index);
        const facts = t("teams.facts", { people, helpAsked, ...total });
        return (
          <g key={teamId} transform={`translate(0 ${row * ROW})`}>
            <circle cx={15} cy={20} r={14} style={{ fill: background }} className="stroke-line" />
            <text
              x={15}
              y={25}
              fontSize={14}
              fontWeight={700}
              textAnchor="middle"
              style={{ fill: text }}
            >
              {teamLetter(index)}
            </text>
            {labelLines(names.team(teamId), width - LEFT, 15, 1).map((line) => (
              <text key={line} x={LEFT} y={16} fontSize={15} fontWeight={600} className="fill-ink">
                {line}
              </text>
            ))}
            <rect
              x={LEFT}
              y={24}
              width={track}
              height={16}
              rx={3}
              className="fill-sunken stroke-line"
            />
            {balance !== null && balance > 0 && (
              <rect
                x={LEFT}
                y={24}
                width={Math.max(2, track * balance)}
                height={16}
                rx={3}
                className="fill-green"
              />
            )}
            <text x={LEFT + track + 8} y={37} fontSize={14} className="fill-ink">
              {balance === null ? "–" : format.number(balance, { style: "percent" })}
            </text>
            {labelLines(facts, width - LEFT, 13, 2).map((line, at) => (
              <text key={line} x={LEFT} y={57 + at * 17} fontSize={13} className="fill-ink-soft">
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
