import { useEffect } from "react";
import { type Editor, react } from "tldraw";
import type { StepTool } from "#lib/workshop/model.ts";
import { isToolAllowed } from "./tool-list.ts";

/**
 * Keeps tools that a step does not use out of people's hands, by whichever key or menu they came:
 * what is not shown must not happen by a slip of the finger.
 */
export function useAllowedTools(
  editor: Editor | undefined,
  allowed: readonly StepTool[] | null,
): void {
  const key = allowed?.join();

  useEffect(() => {
    if (!editor || key === undefined) return;
    const tools = key.split(",") as StepTool[];
    return react("allowed tools", () => {
      if (!isToolAllowed(editor.getCurrentToolId(), tools)) editor.setCurrentTool("select.idle");
    });
  }, [editor, key]);
}
