import { competencies } from "../schema.ts";
import type { EsdCompetency } from "./deck-schemas.ts";

/** UNESCO's key competencies for sustainability (Education for SDGs: Learning Objectives, 2017). */
export const esdCompetencies: readonly EsdCompetency[] = competencies.map((id) => ({
  id,
  translationsVerified: false,
}));
