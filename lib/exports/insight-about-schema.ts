import { z } from "zod";
import { mapScopes } from "../insight/standards/catalogue.ts";
import { isId } from "../sync/room-name.ts";
import type { InsightAbout } from "./insight-paper.ts";

const idText = z.string().refine(isId, "no-id");

/** How what is asked of a paper of insight is read. Apart from its names: pages need those alone. */
export const insightAboutSchema = z.strictObject({
  scope: z.enum(mapScopes).optional(),
  teamId: idText.optional(),
  area: idText.optional(),
}) satisfies z.ZodType<InsightAbout>;
