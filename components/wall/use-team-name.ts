"use client";

import { useTranslations } from "next-intl";
import type { WallBoard } from "./wall-boards.ts";

/** What a board is called: its team, or that it is everybody's. */
export function useTeamName(): (board: Pick<WallBoard, "index" | "name">) => string {
  const t = useTranslations("wall.tile");
  return ({ index, name }) => (index < 0 ? t("everyone") : name);
}
