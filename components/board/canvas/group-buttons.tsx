import { Group, Ungroup } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Editor, useValue } from "tldraw";
import { canGroup, canUngroup, groupSelected, ungroupSelected } from "./grouping.ts";

/** Puts what is selected together, or takes it apart; not there while there is nothing to do so with. */
export function GroupButtons({ editor }: Readonly<{ editor: Editor }>) {
  const t = useTranslations("board.clusters");
  const canPut = useValue("can group", () => canGroup(editor), [editor]);
  const canTake = useValue("can ungroup", () => canUngroup(editor), [editor]);
  if (!canPut && !canTake) return null;

  const button = (Icon: typeof Group, label: string, act: (editor: Editor) => void) => (
    <button
      type="button"
      onClick={() => {
        act(editor);
        editor.focus();
      }}
      className="flex h-11 shrink-0 items-center gap-2 rounded-control px-3 text-ink-soft transition-colors hover:bg-sunken hover:text-ink"
    >
      <Icon aria-hidden="true" size={20} />
      {label}
    </button>
  );
  return (
    <>
      <span aria-hidden="true" className="mx-1 h-6 w-px bg-line" />
      {canPut && button(Group, t("group"), groupSelected)}
      {canTake && button(Ungroup, t("ungroup"), ungroupSelected)}
    </>
  );
}
