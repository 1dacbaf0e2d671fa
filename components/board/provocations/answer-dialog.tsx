"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { TagList } from "#components/decks/tag-list.tsx";
import { useProvocationWords } from "#components/provocations/use-provocation-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import { gapTags } from "#lib/insight/coverage/gap-tags.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import type { Sheet } from "../canvas/sheet-context.ts";
import { useFocusInDialog } from "../notes/use-focus-in-dialog.ts";
import { columnNameOf, keyOf, type Target, targetsOf } from "../notes/zone-targets.ts";
import { NoteBox } from "../outline/note-box.tsx";
import { useOutlineDesk } from "../outline/use-outline-desk.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { placeForAnswer } from "./answer-place.ts";
import { closeProvocation } from "./closed-provocations.ts";

export type AnswerDialogProps = Readonly<{
  asked: SentProvocation;
  room: BoardRoom;
  sheet: Sheet;
  templateId: string | null;
  memberId: string;
  canWrite: boolean;
  ownOnly: boolean;
  onClose(): void;
}>;

/** What was typed and not sent, by question: a press beside the dialog closes it. */
const drafts = new Map<string, { current: string }>();

function draftOf({ id }: SentProvocation): { current: string } {
  const draft = drafts.get(id) ?? { current: "" };
  drafts.set(id, draft);
  return draft;
}

/** Where one answers a question: a note box like any other, whose notes get the gap's tags. */
export function AnswerDialog(props: AnswerDialogProps) {
  const { asked, onClose } = props;
  const t = useTranslations("provocations.answer");
  const [isAnswered, setAnswered] = useState(false);

  function close() {
    // Who answered has done with it; the others of the team still see it.
    if (isAnswered) closeProvocation(asked.id);
    onClose();
  }

  return (
    <Dialog
      title={t("title")}
      isOpen
      onOpenChange={close}
      actions={isAnswered && <Button onPress={close}>{t("done")}</Button>}
    >
      <AnswerForm {...props} onAnswered={() => setAnswered(true)} />
    </Dialog>
  );
}

function AnswerForm(props: AnswerDialogProps & Readonly<{ onAnswered(): void }>) {
  const { asked, room, sheet, templateId, memberId, canWrite, ownOnly } = props;
  const t = useTranslations("provocations.answer");
  const words = useProvocationWords(useLocale());
  const desk = useOutlineDesk({ room, memberId, layout: sheet.layout, canWrite, ownOnly });
  const targets = useMemo(() => targetsOf(sheet), [sheet]);
  const [chosen, choose] = useState(() => {
    const canvas = { templateId, focusZones: sheet.focusZones };
    const target = placeForAnswer(targets, asked.gap, canvas, insightAxes);
    return target && keyOf(target.place);
  });
  const [news, setNews] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  useFocusInDialog(box);
  const target = targets.find(({ place }) => keyOf(place) === chosen) ?? targets[0];
  const tags = gapTags(asked.gap);

  function add({ place, name }: Target, text: string): boolean {
    const isFull = recordsMap(room.doc).size >= recordBounds.boardShapes;
    const added = isFull ? 0 : (desk?.addMany([{ text, place, tags, source: null }]) ?? 0);
    setNews(t(added > 0 ? "sent" : "full", { zone: name }));
    if (added > 0) props.onAnswered();
    return added > 0;
  }

  if (!target) return null;
  return (
    <div className="flex flex-col gap-4">
      <p className="border-s-4 border-warm ps-3 text-lg leading-snug">{words?.(asked)}</p>
      <SelectField
        label={t("zone")}
        value={keyOf(target.place)}
        onChange={choose}
        options={targets.map(({ place, name }) => ({ id: keyOf(place), label: name }))}
      />
      <NoteBox
        boxRef={box}
        draft={draftOf(asked)}
        zone={target.name}
        places={[target.place]}
        columnName={(columnId) => columnNameOf(sheet, columnId)}
        onAdd={(_, text) => add(target, text)}
      />
      <div className="flex flex-col gap-1.5">
        <p className="text-sm text-ink-soft">{t("tags")}</p>
        <TagList tags={tags} />
      </div>
      <p role="status" className="font-semibold text-green empty:hidden">
        {news}
      </p>
    </div>
  );
}
