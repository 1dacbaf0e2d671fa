"use client";

import { useSearchParams } from "next/navigation";

/** What the wall shows besides all boards: one zone of all teams, or every board whole. */
export type SideBySide = Readonly<{ kind: "zone"; zoneId: string }> | Readonly<{ kind: "board" }>;

export type WallAddress = Readonly<{
  /** The step somebody chose; without one the wall follows the room. */
  stepId: string | undefined;
  /** `undefined` for the wall itself. */
  sideBySide: SideBySide | undefined;
}>;

/**
 * What is looked at, kept in the page's address, so that a reload and the way back from a board lead
 * to the same. Changing it loads nothing from the server.
 */
export function useWallAddress() {
  const parameters = useSearchParams();
  const address = wallAddress(parameters);

  /** @param isStep whether the browser's Back leads to what was there before. */
  function show(next: WallAddress, isStep: boolean) {
    const search = searchOf(next);
    const href = `${window.location.pathname}${search}`;
    if (isStep) window.history.pushState(null, "", href);
    else window.history.replaceState(null, "", href);
  }

  return [address, show] as const;
}

/** Reads what is looked at from a page's parameters. */
export function wallAddress(parameters: Pick<URLSearchParams, "get">): WallAddress {
  const zoneId = parameters.get("zone");
  const whole: SideBySide | undefined =
    parameters.get("boards") === null ? undefined : { kind: "board" };
  return {
    stepId: parameters.get("step") ?? undefined,
    sideBySide: zoneId === null ? whole : { kind: "zone", zoneId },
  };
}

/** The same as a page's parameters, with its question mark; empty for the wall as it is at first. */
export function searchOf({ stepId, sideBySide }: WallAddress): string {
  const parameters = new URLSearchParams();
  if (stepId !== undefined) parameters.set("step", stepId);
  if (sideBySide?.kind === "zone") parameters.set("zone", sideBySide.zoneId);
  if (sideBySide?.kind === "board") parameters.set("boards", "");
  const search = parameters.toString();
  return search === "" ? "" : `?${search}`;
}
