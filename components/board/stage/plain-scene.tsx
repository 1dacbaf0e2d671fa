"use client";

import { Coffee, Hourglass, Presentation } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { boardStep } from "#lib/workshop/model.ts";
import { useStage } from "./stage-context.ts";
import type { Person, Scene } from "./stage-scene.ts";
import { stepWords } from "./step-words.ts";

type Plain = Exclude<Scene, { kind: "board" }>;

/** The middle of the page where there is no board. Large: it is read from the back of a room. */
export function PlainScene({ scene, me }: Readonly<{ scene: Plain; me: Person }>) {
  switch (scene.kind) {
    case "waiting":
      return <WaitingScene me={me} />;
    case "talk":
    case "break":
      return <TalkScene scene={scene} />;
    case "choose-board":
      return <ChooseBoardScene scene={scene} />;
    default:
      return <NoBoardScene kind={scene.kind} />;
  }
}

type CalmProps = Readonly<{ icon?: ReactNode; title: ReactNode; children?: ReactNode }>;

function Calm({ icon, title, children }: CalmProps) {
  return (
    <div className="grid h-full place-items-center overflow-auto p-6">
      <div className="flex max-w-4xl flex-col items-center gap-6 text-center">
        {icon && <span className="text-green">{icon}</span>}
        <h2 className="text-display">{title}</h2>
        {children}
      </div>
    </div>
  );
}

function WaitingScene({ me }: { me: Person }) {
  const t = useTranslations("board.waiting");
  const { workshop } = useStage();
  const team = workshop.teams.findIndex(({ id }) => id === me.teamId);

  return (
    <Calm icon={<Hourglass aria-hidden="true" size={48} />} title={t("title")}>
      <p className="max-w-prose text-xl text-ink-soft">{t("text")}</p>
      {team >= 0 && (
        <p className="flex items-center gap-3 rounded-card border border-line bg-surface px-5 py-3 text-lg">
          <span className="text-ink-soft">{t("team")}</span>
          <TeamMark index={team} name={workshop.teams[team]?.name} className="font-semibold" />
        </p>
      )}
      {me.role === "facilitator" && (
        <ButtonLink variant="primary" size="l" href={`/workshops/${workshop.id}/lobby`}>
          {t("lobby")}
        </ButtonLink>
      )}
    </Calm>
  );
}

function TalkScene({ scene }: { scene: Extract<Plain, { kind: "talk" | "break" }> }) {
  const { words } = useStage();
  const { title, instruction, lang } = stepWords(words, scene.step);
  const Icon = scene.kind === "break" ? Coffee : Presentation;

  return (
    <Calm
      icon={<Icon aria-hidden="true" size={48} />}
      title={<span lang={lang.title}>{title}</span>}
    >
      <p lang={lang.instruction} className="text-2xl leading-relaxed text-ink-soft">
        {instruction}
      </p>
    </Calm>
  );
}

function ChooseBoardScene({ scene }: { scene: Extract<Plain, { kind: "choose-board" }> }) {
  const t = useTranslations("board.choose");
  const { workshop, words, view } = useStage();
  const owner = boardStep(workshop, scene.step);
  const { title, instruction, lang } = stepWords(words, scene.step);

  return (
    <div className="h-full overflow-auto">
      <div className="wrap-wide flex flex-col gap-6 py-8">
        <header>
          <h2 lang={lang.title} className="text-display">
            {title}
          </h2>
          <p
            lang={lang.instruction}
            className="mt-3 max-w-4xl text-2xl leading-relaxed text-ink-soft"
          >
            {instruction}
          </p>
        </header>
        <p className="mt-4 text-lg">{t("text")}</p>
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {workshop.teams.map((team, index) => {
            const people = workshop.members.filter(({ teamId }) => teamId === team.id);
            return (
              <li key={team.id}>
                <button
                  type="button"
                  onClick={() => view({ teamId: team.id, stepId: owner.id })}
                  className="flex h-full w-full flex-col gap-2 rounded-card border border-line bg-surface p-5 text-start shadow-card transition-colors hover:border-green"
                >
                  <TeamMark index={index} name={team.name} className="text-lg font-semibold" />
                  <span className="text-ink-soft">
                    {people.length === 0 ? t("nobody") : people.map(({ name }) => name).join(" · ")}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function NoBoardScene({ kind }: { kind: "no-team" | "closed-board" | "removed" | "over" }) {
  const t = useTranslations("board.noBoard");
  const { me, view, viewing } = useStage();

  return (
    <Calm title={t(`${kind}.title`)}>
      <p className="max-w-prose text-xl text-ink-soft">{t(`${kind}.text`)}</p>
      {kind === "over" && me && me.role !== "participant" && <AfterTheEnd />}
      {viewing && (
        <Button variant="primary" onPress={() => view(undefined)}>
          {t("back")}
        </Button>
      )}
    </Calm>
  );
}

/** What came of the workshop, for those who led or observed it; others have it in a strip. */
function AfterTheEnd() {
  const t = useTranslations("board");
  const { workshop } = useStage();
  const href = `/workshops/${workshop.id}`;

  return (
    <div className="flex flex-wrap justify-center gap-3">
      <ButtonLink href={`${href}/wall`} size="l">
        {t("boards.wall")}
      </ButtonLink>
      <ButtonLink href={`${href}/insight`} size="l">
        {t("lead.insight")}
      </ButtonLink>
      <ButtonLink href={`${href}/plan`} size="l" variant="primary">
        {t("lead.plan")}
      </ButtonLink>
    </div>
  );
}
