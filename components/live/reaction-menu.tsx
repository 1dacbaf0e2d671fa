"use client";

import { SmilePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { PopOver } from "#components/board/stage/pop-over.tsx";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useCommand } from "#components/workshop/use-command.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { type ReactionKind, reactionKinds } from "#lib/workshop/reactions.ts";
import { reactionIcons } from "./reaction-icons.ts";

type ReactionMenuProps = Readonly<{
  workshop: Pick<PublicState, "id" | "status" | "reactions">;
  /** Whoever leads can switch them off for everybody. */
  leads: boolean;
}>;

/** One press says it to the whole room. Not there while reactions are off. */
export function ReactionMenu({ workshop, leads }: ReactionMenuProps) {
  const t = useTranslations("live.reactions");
  const { isOn } = workshop.reactions;
  if (workshop.status !== "running" || (!isOn && !leads)) return null;

  return (
    <PopOver
      label={t("open")}
      triggerClassName="grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
      className="w-80"
      trigger={<SmilePlus aria-hidden="true" size={20} />}
    >
      {isOn && (
        <ul className="flex justify-between">
          {reactionKinds.map((kind) => (
            <li key={kind}>
              <ReactionButton workshop={workshop} kind={kind} />
            </li>
          ))}
        </ul>
      )}
      {leads && <ReactionSwitch workshop={workshop} />}
    </PopOver>
  );
}

type ReactionButtonProps = Pick<ReactionMenuProps, "workshop"> & Readonly<{ kind: ReactionKind }>;

function ReactionButton({ workshop, kind }: ReactionButtonProps) {
  const t = useTranslations("live.reactions");
  const { icon: Icon, looks } = reactionIcons[kind];
  const count = workshop.reactions.counts[kind] ?? 0;

  return (
    <button
      type="button"
      aria-label={t("send", { name: t(`kinds.${kind}`), count })}
      title={t(`kinds.${kind}`)}
      // If it gets lost, another press costs nothing: no need to say so.
      onClick={() => void sendCommand(workshop.id, { type: "react", kind })}
      className="flex min-h-14 w-14 flex-col items-center justify-center rounded-control hover:bg-sunken active:scale-95 motion-reduce:active:scale-100"
    >
      <Icon aria-hidden="true" size={24} className={looks} />
      <span className="text-sm leading-tight text-ink-soft tabular-nums">{count}</span>
    </button>
  );
}

function ReactionSwitch({ workshop }: Pick<ReactionMenuProps, "workshop">) {
  const t = useTranslations("live.reactions");
  const { send, isPending } = useCommand(workshop.id);

  return (
    <label className="flex min-h-11 items-center gap-3 px-2">
      <input
        type="checkbox"
        checked={workshop.reactions.isOn}
        aria-disabled={isPending}
        onChange={({ currentTarget }) =>
          send({ type: "set-reactions", isOn: currentTarget.checked })
        }
        className="size-5 shrink-0 accent-green"
      />
      <span>
        <span className="block">{t("switch")}</span>
        <span className="block text-sm text-ink-soft">{t("switchHint")}</span>
      </span>
    </label>
  );
}
