"use client";

import { useTranslations } from "next-intl";
import { reactionIcons } from "#components/live/reaction-icons.ts";
import { reactionKinds } from "#lib/workshop/reactions.ts";
import { usePresent } from "./present-context.ts";

/** How often each reaction was sent in this step. */
export function ReactionTally() {
  const t = useTranslations("live.reactions");
  const { workshop } = usePresent();
  const { isOn, counts } = workshop.reactions;
  const sent = reactionKinds.filter((kind) => counts[kind]);
  if (!isOn || sent.length === 0) return null;

  return (
    <ul aria-label={t("open")} className="flex flex-wrap gap-x-[0.9em] gap-y-[0.2em]">
      {sent.map((kind) => {
        const { icon: Icon, looks } = reactionIcons[kind];
        return (
          <li key={kind} className="flex items-center gap-[0.3em] font-bold tabular-nums">
            <Icon aria-hidden="true" className={`size-[1.15em] ${looks}`} />
            <span className="sr-only">{t(`kinds.${kind}`)} </span>
            {counts[kind]}
          </li>
        );
      })}
    </ul>
  );
}
