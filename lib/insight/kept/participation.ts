import { z } from "zod";
import { keptPart } from "./kept-part.ts";

/** Whether a workshop wants figures on who took part; off, nobody gets any. */
export const participation = keptPart(z.strictObject({ isOn: z.boolean() }), { isOn: true });
