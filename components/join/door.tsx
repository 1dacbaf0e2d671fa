"use client";

import { useState } from "react";
import { Card } from "#components/ui/card.tsx";
import { useRouter } from "#i18n/navigation.ts";
import { JoinForm } from "./join-form.tsx";
import type { Joined } from "./join-workshop.ts";
import { JoinedCard } from "./joined-card.tsx";
import { ReturnForm } from "./return-form.tsx";
import type { DoorTeam } from "./team-choice.tsx";

type DoorProps = Readonly<{
  code: string;
  teams: readonly DoorTeam[];
  /** Whether newcomers choose their team; else the server does. */
  choosesTeam: boolean;
}>;

/** The way in for newcomers and for those who return; afterwards, the return code. */
export function Door({ code, teams, choosesTeam }: DoorProps) {
  const router = useRouter();
  const [news, setNews] = useState<Joined & { name: string; rejoinCode: string }>();

  function welcome(joined: Joined, name: string) {
    const { rejoinCode } = joined;
    if (rejoinCode) setNews({ ...joined, name, rejoinCode });
    // In already, in another tab: there is no code to show.
    else router.push(`/workshops/${joined.workshopId}`);
  }

  if (news) {
    const index = teams.findIndex(({ id }) => id === news.teamId);
    const team = teams[index];
    return <JoinedCard {...news} team={team && { index, name: team.name }} />;
  }
  return (
    <div className="flex flex-col gap-4">
      <Card className="sm:p-7">
        <JoinForm code={code} teams={teams} choosesTeam={choosesTeam} onJoined={welcome} />
      </Card>
      <ReturnForm code={code} />
    </div>
  );
}
