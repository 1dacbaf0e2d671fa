import { Group, Ungroup } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Editor, useValue } from "tldraw";
import { BarButton } from "./bar-button.tsx";
import { canGroup, canUngroup, groupSelected, ungroupSelected } from "./grouping.ts";

/** Puts what is selected together, or takes it apart; not there while there is nothing to do so with. */
export function GroupButtons({ editor }: Readonly<{ editor: Editor }>) {
  const t = useTranslations("board.clusters");
  const canPut = useValue("can group", () => canGroup(editor), [editor]);
  const canTake = useValue("can ungroup", () => canUngroup(editor), [editor]);
  if (!canPut && !canTake) return null;

  const button = (icon: typeof Group, label: string, act: (editor: Editor) => void) => (
    <BarButton
      icon={icon}
      label={label}
      onPress={() => {
        act(editor);
        editor.focus();
      }}
    />
  );
  return (
    <>
      <span aria-hidden="true" className="mx-1 h-6 w-px bg-line" />
      {canPut && button(Group, t("group"), groupSelected)}
      {canTake && button(Ungroup, t("ungroup"), ungroupSelected)}
    </>
  );
}
