"use client";

import { type CSSProperties, useEffect, useRef, useState } from "react";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { ReactionKind } from "#lib/workshop/reactions.ts";
import { burstOf, type SeenReactions } from "./reaction-burst.ts";
import { reactionIcons } from "./reaction-icons.ts";
import "./reaction-floats.css";

/** How long one is on the screen, waiting included, in milliseconds. */
const LIFE_MS = 4_600;

type Float = Readonly<{ id: number; kind: ReactionKind; at: number; wait: number }>;

let floated = 0;

type ReactionFloatsProps = Readonly<{
  workshop: Pick<PublicState, "currentStepId" | "reactions">;
  /** At which side: where nothing is read or pressed. */
  className?: string;
}>;

/** What people send with one press, rising past everybody's screen. Counts are told elsewhere. */
export function ReactionFloats({ workshop, className = "start-[2%]" }: ReactionFloatsProps) {
  const [floats, setFloats] = useState<readonly Float[]>([]);
  const seen = useRef<SeenReactions>(undefined);
  const {
    currentStepId: stepId,
    reactions: { counts },
  } = workshop;

  useEffect(() => {
    const now = { stepId, counts };
    const burst = burstOf(seen.current, now).map(floatOf);
    seen.current = now;
    if (burst.length === 0) return;
    setFloats((others) => [...others, ...burst]);
    // Not undone with the next burst: each has its own time.
    setTimeout(() => setFloats((all) => all.filter((float) => !burst.includes(float))), LIFE_MS);
  }, [stepId, counts]);

  return (
    <div
      aria-hidden="true"
      className={`pointer-events-none absolute bottom-[14%] z-[5] h-0 w-[14em] ${className}`}
    >
      {floats.map(({ id, kind, at, wait }) => {
        const { icon: Icon, looks } = reactionIcons[kind];
        return (
          <span
            key={id}
            data-reaction={kind}
            style={{ "--at": `${at}%`, "--wait": `${wait}ms` } as CSSProperties}
            className={`reaction-float grid size-[2.6em] place-items-center rounded-full border border-line bg-surface shadow-overlay ${looks}`}
          >
            <Icon className="size-[1.5em]" />
          </span>
        );
      })}
    </div>
  );
}

function floatOf(kind: ReactionKind, place: number): Float {
  floated += 1;
  // Spread without chance, so that two never lie on each other.
  return { id: floated, kind, at: (floated * 37) % 84, wait: place * 70 };
}
