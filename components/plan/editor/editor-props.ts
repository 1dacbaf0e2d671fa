import type { PaperWish } from "../paper-wish.ts";

export type PlanEditorProps = Readonly<{
  workshopId: string;
  wish: PaperWish;
  /** Whether the pages stand beside the words. */
  showsPages: boolean;
  onClose(): void;
}>;
