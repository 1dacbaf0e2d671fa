"use client";

import { Eye, EyeOff, Signature } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { NamingDialog } from "#components/naming/naming-dialog.tsx";
import type { PresenceUser } from "#lib/sync/presence.ts";
import { PopOver } from "./pop-over.tsx";
import { useStage } from "./stage-context.ts";

type PeopleListProps = Readonly<{
  me: Readonly<{ name: string; color: string }>;
  others: readonly PresenceUser[];
  /** Id of the person whose view is followed. */
  followed: string | null;
  onFollow(id: string | null): void;
}>;

/** Most faces shown side by side before the rest becomes a number. */
const FACES = 4;

/** Who is on this board, and a way to see what somebody else sees. */
export function PeopleList({ me, others, followed, onFollow }: PeopleListProps) {
  const t = useTranslations("board.people");
  const tNaming = useTranslations("naming");
  const { workshop } = useStage();
  const [isNaming, setNaming] = useState(false);
  const more = others.length - FACES;

  return (
    <>
      <PopOver
        label={t("open", { count: others.length + 1 })}
        triggerClassName="flex min-h-11 items-center rounded-control px-1.5 hover:bg-sunken"
        className="w-72"
        trigger={
          <span className="flex -space-x-1.5">
            <Face name={me.name} color={me.color} />
            {others.slice(0, FACES).map(({ id, name, color }) => (
              <span key={id} className="max-sm:hidden">
                <Face name={name} color={color} />
              </span>
            ))}
            {others.length > 0 && (
              <span
                className={`grid h-7 min-w-7 place-items-center rounded-full bg-sunken px-1 text-xs font-bold text-ink-soft ring-2 ring-surface ${more > 0 ? "" : "sm:hidden"}`}
              >
                <span className="sm:hidden">+{others.length}</span>
                <span className="max-sm:hidden">+{more}</span>
              </span>
            )}
          </span>
        }
      >
        <h2 className="px-2 pt-1 pb-2 text-base">{t("heading")}</h2>
        <ul>
          <li className="flex min-h-11 items-center gap-2.5 px-2">
            <Face name={me.name} color={me.color} />
            <span className="min-w-0 flex-1 truncate">
              {me.name} <span className="text-ink-faint">({t("you")})</span>
            </span>
          </li>
          {others.map((person) => (
            <li key={person.id} className="flex min-h-11 items-center gap-2.5 px-2">
              <Face name={person.name} color={person.color} />
              <span className="min-w-0 flex-1 truncate">
                {person.name}
                {person.role !== "participant" && (
                  <span className="block text-xs text-ink-faint">{t(`roles.${person.role}`)}</span>
                )}
              </span>
              <FollowButton
                name={person.name}
                isFollowed={followed === person.id}
                onPress={() => onFollow(followed === person.id ? null : person.id)}
              />
            </li>
          ))}
        </ul>
        {others.length === 0 && <p className="px-2 pb-2 text-sm text-ink-soft">{t("alone")}</p>}
        <button
          type="button"
          onClick={() => setNaming(true)}
          className="mt-1 flex min-h-11 w-full items-center gap-2.5 rounded-control border-t border-line px-3 text-start hover:bg-sunken"
        >
          <Signature aria-hidden="true" size={18} className="text-ink-soft" />
          {tNaming("open")}
        </button>
      </PopOver>
      <NamingDialog workshopId={workshop.id} isOpen={isNaming} onOpenChange={setNaming} />
    </>
  );
}

type FollowButtonProps = Readonly<{ name: string; isFollowed: boolean; onPress(): void }>;

function FollowButton({ name, isFollowed, onPress }: FollowButtonProps) {
  const t = useTranslations("board.people");
  const Icon = isFollowed ? EyeOff : Eye;
  return (
    <button
      type="button"
      aria-pressed={isFollowed}
      aria-label={t("followName", { name })}
      onClick={onPress}
      className="flex min-h-11 items-center gap-1.5 rounded-control px-2.5 text-sm font-semibold text-green hover:bg-green-soft aria-pressed:bg-green-soft"
    >
      <Icon aria-hidden="true" size={16} />
      {t(isFollowed ? "unfollow" : "follow")}
    </button>
  );
}

/** Somebody's first letter on their colour, which white letters can be read on. */
function Face({ name, color }: Readonly<{ name: string; color: string }>) {
  return (
    <span
      aria-hidden="true"
      style={{ background: color }}
      className="grid size-7 shrink-0 place-items-center rounded-full text-xs font-bold text-white ring-2 ring-surface"
    >
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
