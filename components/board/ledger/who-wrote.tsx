import { UserPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AuthorshipText } from "./authorship-text.tsx";
import { useLedgerBoard } from "./ledger-context.ts";
import { type LedgerBoard, useAuthorship } from "./use-authorship.ts";

type WhoWroteProps = Readonly<{
  noteId: string;
  /** The beginning of what it says. */
  short: string;
  className: string;
}>;

/** For whoever leads: tells, when asked, who wrote a note. Nothing for anybody else. */
export function WhoWrote(props: WhoWroteProps) {
  const board = useLedgerBoard();
  return board && <Asked {...props} board={board} />;
}

function Asked({
  noteId,
  short,
  className,
  board,
}: WhoWroteProps & Readonly<{ board: LedgerBoard }>) {
  const t = useTranslations("ledger");
  const [isOpen, setOpen] = useState(false);
  const known = useAuthorship(board, isOpen ? noteId : undefined);

  return (
    <>
      <button
        type="button"
        data-action="who"
        aria-label={t("whoOf", { note: short })}
        title={t("who")}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className={className}
      >
        <UserPen aria-hidden="true" size={18} />
      </button>
      <p role="status" className="order-last basis-full text-sm text-ink-soft empty:hidden">
        {isOpen && known && <AuthorshipText known={known} />}
      </p>
    </>
  );
}
