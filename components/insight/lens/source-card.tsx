"use client";

import { FileSpreadsheet, Trash2, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { keptTableOf, type SectorTable } from "#lib/insight/kept/economy.ts";
import { TableChooser } from "./table-chooser.tsx";
import type { Lens } from "./use-lens.ts";

type Question = Readonly<{ kind: "replace"; table: SectorTable }> | Readonly<{ kind: "remove" }>;

type SourceCardProps = Readonly<{ lens: Lens; isFacilitator: boolean }>;

/** Which table one looks through, and the ways to another. */
export function SourceCard({ lens, isFacilitator }: SourceCardProps) {
  const t = useTranslations("insight-lens");
  const problem = useProblemText();
  const { kept, table, isOwn, look, keep, remove } = lens;
  const [isOpen, setOpen] = useState(false);
  const [question, setQuestion] = useState<Question>();
  const [isFailed, setFailed] = useState(false);
  const isChoosing = isOpen || table === null;
  // Takes a moment for a large table, and a lever on its way draws this anew.
  const isKeepable = useMemo(
    () => isOwn && table !== null && keptTableOf(table) !== undefined,
    [isOwn, table],
  );
  const other = useRef<HTMLButtonElement>(null);
  useFocusAfter(isChoosing, other);

  async function keepNow(next: SectorTable) {
    const isKept = await keep(next);
    setFailed(!isKept);
    if (isKept) setOpen(false);
  }

  function wantKept(next: SectorTable) {
    if (kept.value.table) setQuestion({ kind: "replace", table: next });
    else void keepNow(next);
  }

  return (
    <section
      aria-label={t("source.heading")}
      className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5 print:hidden"
    >
      {table ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <TableName table={table} isOwn={isOwn} />
          <div className="flex flex-wrap gap-2">
            {isFacilitator && isKeepable && (
              <Button icon={<Users aria-hidden="true" size={18} />} onPress={() => wantKept(table)}>
                {t("preview.keep")}
              </Button>
            )}
            {isOwn && kept.value.table && (
              <Button onPress={() => look(undefined)}>{t("source.backToAll")}</Button>
            )}
            <Button ref={other} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {isOpen ? t("source.close") : t("source.other")}
            </Button>
            {isFacilitator && !isOwn && (
              <Button
                variant="quiet"
                icon={<Trash2 aria-hidden="true" size={18} />}
                onPress={() => setQuestion({ kind: "remove" })}
              >
                {t("source.remove")}
              </Button>
            )}
          </div>
        </div>
      ) : (
        <div>
          <h2 className="text-xl">{t("source.emptyTitle")}</h2>
          <p className="text-ink-soft">{t("source.emptyText")}</p>
        </div>
      )}
      {isFailed && kept.failure && (
        <Notice tone="danger">{t("kept.notSaved", { reason: problem(kept.failure) })}</Notice>
      )}
      {isChoosing && (
        <TableChooser
          isFacilitator={isFacilitator}
          isSaving={kept.isSaving}
          onKeep={wantKept}
          onLook={(next) => {
            look(next);
            setOpen(false);
          }}
        />
      )}
      <Ask
        question={question}
        isPending={kept.isSaving}
        onClose={() => setQuestion(undefined)}
        onYes={async (asked) => {
          if (asked.kind === "replace") await keepNow(asked.table);
          else setFailed(!(await remove()));
          // Meanwhile another question may have been asked.
          setQuestion((current) => (current === asked ? undefined : current));
        }}
      />
    </section>
  );
}

/** Once a table was taken, what was pressed is gone: whoever goes on by keyboard begins here. */
function useFocusAfter(isChoosing: boolean, next: RefObject<HTMLElement | null>) {
  const wasChoosing = useRef(isChoosing);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasChoosing.current && !isChoosing && isLost) next.current?.focus();
    wasChoosing.current = isChoosing;
  }, [isChoosing, next]);
}

function TableName({ table, isOwn }: Readonly<{ table: SectorTable; isOwn: boolean }>) {
  const t = useTranslations("insight-lens");
  const { origin, fileName, economy } = table;

  return (
    <div className="flex min-w-0 flex-1 basis-72 gap-3">
      <FileSpreadsheet aria-hidden="true" size={28} className="mt-0.5 shrink-0 text-green" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <strong dir="auto" className="min-w-0 break-words">
            {origin === "example" ? t("source.example") : fileName}
          </strong>
          {origin === "example" && <Chip tone="warm">{t("fictionalMark")}</Chip>}
        </p>
        <p className="text-sm text-ink-soft">
          {t("source.sectors", { count: economy.sectors.length })} ·{" "}
          {isOwn ? `${t("source.own")} ${t("source.ownText")}` : t("source.forAll")}
        </p>
      </div>
    </div>
  );
}

type AskProps = Readonly<{
  question: Question | undefined;
  isPending: boolean;
  onClose(): void;
  onYes(question: Question): Promise<void>;
}>;

/** Asks before everybody's table goes. */
function Ask({ question, isPending, onClose, onYes }: AskProps): ReactNode {
  const t = useTranslations("insight-lens.ask");
  const kind = question?.kind ?? "remove";

  return (
    <ConfirmDialog
      title={t(`${kind}Title`)}
      isOpen={question !== undefined}
      onOpenChange={onClose}
      confirmLabel={t(kind)}
      tone="danger"
      isPending={isPending}
      onConfirm={() => question && void onYes(question)}
    >
      {t(`${kind}Text`)}
    </ConfirmDialog>
  );
}
