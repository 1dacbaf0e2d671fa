import { useTranslations } from "next-intl";
import { DefaultColorStyle, type Editor, getDefaultColorTheme, useValue } from "tldraw";
import { Tooltip } from "#components/ui/tooltip.tsx";
import type { NoteDesk } from "../notes/note-desk.ts";
import { GroupButtons } from "./group-buttons.tsx";
import { leavesOf } from "./grouping.ts";
import { MarksButton } from "./marks-button.tsx";

/** Few enough to tell apart at a glance; tldraw's names. */
const noteColours = [
  "yellow",
  "orange",
  "light-red",
  "light-violet",
  "light-blue",
  "light-green",
  "grey",
] as const;

const lineColours = ["black", "grey", "red", "orange", "green", "blue", "violet"] as const;

type ColourName = (typeof noteColours)[number] | (typeof lineColours)[number];

/** What a colour would apply to now: notes, lines and letters, or nothing. */
type Subject = "note" | "line" | undefined;

const lineTools = ["text", "geo", "arrow", "draw", "highlight", "line"];

type ColourBarProps = Readonly<{
  editor: Editor;
  desk: NoteDesk;
  /** Whether people put notes together in this step. */
  canGroup: boolean;
}>;

/** Colours for what is selected or about to be made, and what else can be done with it. */
export function ColourBar({ editor, desk, canGroup }: ColourBarProps) {
  const t = useTranslations("board.colours");
  const subject = useValue("colour subject", () => subjectOf(editor), [editor]);
  const chosen = useValue("colour", () => chosenColour(editor), [editor]);
  const isDarkMode = useValue("dark", () => editor.user.getIsDarkMode(), [editor]);
  if (!subject) return null;

  const theme = getDefaultColorTheme({ isDarkMode });
  const names: readonly ColourName[] = subject === "note" ? noteColours : lineColours;

  return (
    <fieldset className="board-bar board-colours">
      <legend className="sr-only">{t("label")}</legend>
      {names.map((name) => (
        <Tooltip key={name} label={t(name)}>
          <button
            type="button"
            aria-label={t(name)}
            aria-pressed={chosen === name}
            onClick={() => setColour(editor, name)}
            className="group grid size-11 shrink-0 place-items-center rounded-control sm:size-9"
          >
            <span
              style={{ background: subject === "note" ? theme[name].note.fill : theme[name].solid }}
              className="size-6 rounded-full border border-line-strong/40 outline-offset-2 group-aria-pressed:outline-3 group-aria-pressed:outline-ink"
            />
          </button>
        </Tooltip>
      ))}
      {subject === "note" && <MarksButton editor={editor} desk={desk} />}
      {canGroup && <GroupButtons editor={editor} />}
    </fieldset>
  );
}

function subjectOf(editor: Editor): Subject {
  if (editor.getIsReadonly()) return undefined;
  const selected = editor.getSelectedShapes();
  if (selected.length > 0) {
    if (editor.getSharedStyles().get(DefaultColorStyle) === undefined) return undefined;
    return leavesOf(editor, selected).every(({ type }) => type === "note") ? "note" : "line";
  }
  const tool = editor.getCurrentToolId();
  if (tool === "note") return "note";
  return lineTools.includes(tool) ? "line" : undefined;
}

function chosenColour(editor: Editor): string | undefined {
  const shared = editor.getSharedStyles().get(DefaultColorStyle);
  if (shared?.type !== "shared") return undefined;
  // See makeNotesColourful.
  return shared.value === "black" && subjectOf(editor) === "note" ? "yellow" : shared.value;
}

function setColour(editor: Editor, name: ColourName) {
  editor.run(() => {
    editor.markHistoryStoppingPoint("colour");
    if (editor.getSelectedShapeIds().length > 0) {
      editor.setStyleForSelectedShapes(DefaultColorStyle, name);
    }
    editor.setStyleForNextShapes(DefaultColorStyle, name);
  });
  editor.focus();
}
