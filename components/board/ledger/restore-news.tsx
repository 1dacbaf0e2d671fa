import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Chip } from "#components/ui/chip.tsx";
import type { Restore } from "#lib/workshop/restores.ts";
import { useStage } from "../stage/stage-context.ts";
import type { Scene } from "../stage/stage-scene.ts";
import { useClockText } from "./authorship-text.tsx";

/** How long it is told, in milliseconds. */
const TOLD_MS = 12_000;

/** Tells everybody on a board that whoever leads brought it, or a zone of it, back to a moment. */
export function RestoreNews({ scene }: Readonly<{ scene: Scene }>) {
  const t = useTranslations("ledger");
  const { words } = useStage();
  const timeText = useClockText();
  const news = useNews(scene);
  const templateId = scene.kind === "board" ? scene.step.templateId : null;
  const zone = news?.zoneId && words.templates[templateId ?? ""]?.zones[news.zoneId]?.name;

  return (
    <div
      role="status"
      className="pointer-events-none absolute inset-x-3 top-3 z-[3] flex justify-center max-sm:top-16"
    >
      {news && (
        <Chip
          tone="warm"
          icon={<History aria-hidden="true" size={16} />}
          className="border border-line py-1 shadow-card"
        >
          {zone
            ? t("restoredZone", { zone, time: timeText(news.before) })
            : t("restoredBoard", { time: timeText(news.before) })}
        </Chip>
      )}
    </div>
  );
}

/** The newest restore of the board that is looked at, for a while after it was done. */
function useNews(scene: Scene): Restore | undefined {
  const { workshop } = useStage();
  const [seen, setSeen] = useState(() => new Set(workshop.restores.map(({ id }) => id)));
  const news = workshop.restores.findLast(
    (restore) => restore.tally !== null && !seen.has(restore.id) && isAbout(restore, scene),
  );

  const newsId = news?.id;

  useEffect(() => {
    if (newsId === undefined) return;
    const timer = setTimeout(() => setSeen((before) => new Set([...before, newsId])), TOLD_MS);
    return () => clearTimeout(timer);
  }, [newsId]);

  return news;
}

function isAbout({ stepId, teamId }: Restore, scene: Scene): boolean {
  if (scene.kind !== "board") return false;
  const { address } = scene;
  return address.stepId === stepId && (teamId ?? address.teamId) === address.teamId;
}
