"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import type { WorkshopWords } from "#components/board/stage/step-words.ts";
import { Spinner } from "#components/ui/spinner.tsx";
import { ConnectionNotice } from "#components/workshop/connection-notice.tsx";
import { useControl } from "#components/workshop/use-control.ts";
import { openProvocations } from "#lib/workshop/open-provocations.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

// Most workshops ask none.
const WallQuestions = dynamic(() =>
  import("./wall-questions.tsx").then((file) => file.WallQuestions),
);

// Boards and their drawings need a browser, and are a large download.
const WallScreen = dynamic(() => import("./wall-screen.tsx").then((wall) => wall.WallScreen), {
  ssr: false,
  loading: Loading,
});

type WallPageProps = Readonly<{
  memberId: string;
  /** As the page was asked for; live afterwards. */
  initial: PublicState;
  words: WorkshopWords;
}>;

/** The wall, as long as its viewer may see it. */
export function WallPage({ memberId, initial, words }: WallPageProps) {
  const control = useControl(initial.id);
  const workshop = control.state ?? initial;
  const me = workshop.members.find(({ id }) => id === memberId);
  const isClosed = control.status === "refused" || !me || me.role === "participant";

  return (
    <div className="flex flex-col gap-4">
      <ConnectionNotice control={control} />
      {isClosed ? (
        <ClosedWall />
      ) : (
        <>
          <Questions workshop={workshop} />
          <WallScreen workshop={workshop} words={words} leads={me.role === "facilitator"} />
        </>
      )}
    </div>
  );
}

function ClosedWall() {
  const t = useTranslations("wall");
  return <h1 className="text-title">{t("closed")}</h1>;
}

function Loading() {
  const t = useTranslations("wall");
  return (
    <div className="grid min-h-96 place-items-center text-ink-soft">
      <Spinner label={t("loading")} />
    </div>
  );
}

/** Always there, so that a question is read out when it comes. */
function Questions({ workshop }: Readonly<{ workshop: PublicState }>) {
  const open = workshop.status === "running" ? openProvocations(workshop) : [];
  return (
    <div role="status">{open.length > 0 && <WallQuestions workshop={workshop} open={open} />}</div>
  );
}
