import { competencies } from "../schema.ts";
import { esdCompetencySchema } from "./deck-schemas.ts";

/** UNESCO's key competencies for sustainability (Education for SDGs: Learning Objectives, 2017). */
export const esdCompetencies = esdCompetencySchema
  .array()
  .readonly()
  .parse(competencies.map((id) => ({ id, translationsVerified: false })));
