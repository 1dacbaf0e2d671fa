"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AgendaMeeting } from "#components/lobby/agenda.ts";
import { Notice } from "#components/ui/notice.tsx";
import { useCommand } from "#components/workshop/use-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { GroupingChoice } from "./grouping-choice.tsx";
import { RosterSection } from "./roster-section.tsx";
import { ShuffleSection } from "./shuffle-section.tsx";
import { TeamNames } from "./team-names.tsx";
import type { RosterDesk } from "./use-roster.ts";

export type ArrangementsProps = Readonly<{
  state: PublicState;
  meetings: readonly AgendaMeeting[];
  desk: RosterDesk;
}>;

/** Everything about teams: how people get into them, who is expected, what they are called. */
export function Arrangements({ state, meetings, desk }: ArrangementsProps) {
  const t = useTranslations("teams.grouping");
  const problemText = useProblemText();
  const { send, failure } = useCommand(state.id);
  const [said, setSaid] = useState("");
  const hasRoster = (desk.roster?.length ?? 0) > 0;

  return (
    <div className="flex flex-col gap-7">
      <div className="flex flex-col gap-3">
        <GroupingChoice
          value={state.grouping}
          onChange={(grouping) => send({ type: "set-grouping", grouping })}
          description={t("hint")}
        />
        {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
        {state.grouping === "roster" && desk.roster && !hasRoster && (
          <Notice tone="warning">{t("rosterMissing")}</Notice>
        )}
      </div>
      <RosterSection state={state} desk={desk} onSaid={setSaid} />
      <ShuffleSection state={state} hasRoster={hasRoster} />
      <TeamNames state={state} boardSteps={boardStepsOf(state, meetings)} onSaid={setSaid} />
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  );
}

/** Steps that open boards for each team; steps that go on with one's have none of their own. */
function boardStepsOf({ steps }: PublicState, meetings: readonly AgendaMeeting[]) {
  const opening = new Set(
    steps.flatMap(({ id, kind, scope, continues }) =>
      kind === "canvas" && scope === "team" && continues === null ? [id] : [],
    ),
  );
  return meetings.flatMap((meeting) => meeting.steps).filter(({ id }) => opening.has(id));
}
