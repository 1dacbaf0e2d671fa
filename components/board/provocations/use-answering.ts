import { useState } from "react";
import { roomName } from "#lib/sync/room-name.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import type { Person, Scene } from "../stage/stage-scene.ts";
import { canAnswer } from "./shown-provocations.ts";

/**
 * Which question somebody answers, until they stop or are at another board, or where nothing can be
 * written. One that is withdrawn meanwhile can be answered to the end.
 */
export function useAnswering(me: Person | undefined, scene: Scene) {
  const [begun, begin] = useState<Readonly<{ asked: SentProvocation; room: string }>>();
  const room = scene.kind === "board" ? roomName(scene.address) : undefined;
  const isPossible = begun?.room === room && begun && me && canAnswer(begun.asked, me, scene);
  // Not left waiting: it would open by itself when the room comes back.
  if (begun && !isPossible) begin(undefined);
  return {
    asked: isPossible ? begun.asked : undefined,
    answer: (asked: SentProvocation) => begin(room === undefined ? undefined : { asked, room }),
    stop: () => begin(undefined),
  };
}
