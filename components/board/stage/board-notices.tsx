"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { personOf } from "#lib/workshop/person.ts";
import type { LeftOut } from "../binding/board-view.ts";
import type { Refusal } from "../canvas/refusal.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { Closable } from "./closable.tsx";
import { FullnessNotice } from "./fullness-notice.tsx";
import { useStage } from "./stage-context.ts";
import { StuckNotice } from "./stuck-notice.tsx";
import { CopyUnsaved } from "./unsaved-notice.tsx";
import { useRoomState } from "./use-board-room.ts";

type BoardNoticesProps = Readonly<{
  room: BoardRoom | undefined;
  leftOut: readonly LeftOut[];
  refusal: Refusal | undefined;
  onRefusalRead(): void;
  onStartOver(): void;
  /** How often the board was loaded anew because of changes to what is others'. */
  timesPutRight?: number;
}>;

/** How long a passing remark stays, in milliseconds. */
const REMARK_MS = 6000;

/** What a person should know about their board, in a quiet corner of it. */
export function BoardNotices(props: BoardNoticesProps) {
  const { room, leftOut, refusal, onRefusalRead } = props;
  // The same object for as long as nothing changes; mostly none.
  const refused = useRoomState(room, ({ save }) => (save.kind === "refused" ? save : undefined));
  const isStuck = useRoomState(room, ({ save }) => save.kind === "stuck");
  const keepsOffline = useRoomState(room, (state) => state.keepsOffline);
  const t = useTranslations("board.notices");

  useEffect(() => {
    if (!refusal) return;
    const timer = setTimeout(onRefusalRead, REMARK_MS);
    return () => clearTimeout(timer);
  }, [refusal, onRefusalRead]);

  return (
    <div className="pointer-events-none absolute inset-x-3 top-14 z-[3] flex flex-col items-center gap-2 *:pointer-events-auto *:w-full *:max-w-md *:shadow-overlay">
      {refused && <Refused {...props} code={refused.code} waiting={refused.waiting} />}
      {isStuck && <StuckNotice keepsOffline={keepsOffline} />}
      {room && <FullnessNotice room={room} />}
      {leftOut.length > 0 && <LeftOutNotice records={leftOut} />}
      <PutRightNotice times={props.timesPutRight ?? 0} />
      {refusal && (
        <Notice tone="warning">
          <Closable onClose={onRefusalRead} label={t("close")}>
            {t(refusal)}
          </Closable>
        </Notice>
      )}
    </div>
  );
}

/** Says why something is as it was again, until it is closed. */
function PutRightNotice({ times }: Readonly<{ times: number }>) {
  const t = useTranslations("board.notices");
  const [read, setRead] = useState(0);

  if (read === times) return null;
  return (
    <Notice tone="warning">
      <Closable onClose={() => setRead(times)} label={t("close")}>
        {t("not-yours")}
      </Closable>
    </Notice>
  );
}

function LeftOutNotice({ records }: { records: readonly LeftOut[] }) {
  const t = useTranslations("board.leftOut");
  const close = useTranslations("board.notices")("close");
  const ids = records.map(({ id }) => id).join();
  const [read, setRead] = useState("");
  const { workshop } = useStage();
  const authorOf = ({ authorId }: LeftOut) => personOf(workshop.members, authorId ?? null)?.name;

  if (read === ids) return null;
  return (
    <Notice tone="warning">
      <Closable label={close} onClose={() => setRead(ids)}>
        <p className="font-semibold">{t("title", { count: records.length })}</p>
      </Closable>
      <ul className="text-sm">
        {records.slice(0, 3).map((record) => (
          <li key={record.id}>
            {t("item", {
              words: record.words || t("wordless"),
              author: authorOf(record) ?? t("nobody"),
            })}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-ink-soft">{t("text")}</p>
    </Notice>
  );
}

type RefusedProps = BoardNoticesProps & Readonly<{ code: number; waiting: number }>;

/** Refusals after which the same connection may work again; after the others it never will. */
const passing: readonly number[] = [
  closeCodes.tooFast,
  closeCodes.roomFull,
  closeCodes.slowHandshake,
];

function Refused({ code, waiting, room, onStartOver }: RefusedProps) {
  const t = useTranslations("board.refused");
  const reason = reasonOf(code);
  const unsaved = room?.unsavedWords() ?? [];

  return (
    <Notice tone="danger" title={t(`${reason}.title`)}>
      <p>{t(`${reason}.text`)}</p>
      {waiting > 0 && <p className="mt-1">{t("waiting", { waiting })}</p>}
      <div className="mt-3 flex flex-wrap gap-3">
        {unsaved.length > 0 && <CopyUnsaved words={unsaved} />}
        {reason === "noSession" ? (
          <ButtonLink href="/join">{t("join")}</ButtonLink>
        ) : reason === "removed" ? null : (
          <Button onPress={passing.includes(code) ? () => room?.connect() : onStartOver}>
            {t(passing.includes(code) ? "retry" : "startOver")}
          </Button>
        )}
      </div>
    </Notice>
  );
}

function reasonOf(code: number) {
  switch (code) {
    case closeCodes.noSession:
      return "noSession";
    case closeCodes.removed:
      return "removed";
    case closeCodes.forbidden:
      return "forbidden";
    case closeCodes.noSuchRoom:
      return "noSuchRoom";
    case closeCodes.roomFull:
      return "roomFull";
    case closeCodes.tooFast:
      return "tooFast";
    case closeCodes.notYours:
      return "notYours";
    case closeCodes.tooLarge:
      return "tooLarge";
    default:
      return "other";
  }
}
