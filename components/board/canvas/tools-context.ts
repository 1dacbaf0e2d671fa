import { createContext } from "react";
import type { StepTool } from "#lib/workshop/model.ts";

/** What the step lets this person use, for tldraw's menus; `null` for everything. */
export const ToolsContext = createContext<readonly StepTool[] | null>(null);
