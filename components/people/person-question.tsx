"use client";

import { useTranslations } from "next-intl";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Person } from "./part.ts";

export type Question = Readonly<{ kind: "signOut" | "remove"; person: Person }>;

type PersonQuestionProps = Readonly<{
  question: Question | undefined;
  isPending: boolean;
  /** Why it did not work. */
  failure: string | undefined;
  onAnswer(question: Question): void;
  onClose(): void;
}>;

/** Says what will happen to somebody before it does. */
export function PersonQuestion(props: PersonQuestionProps) {
  const { question, isPending, failure, onAnswer, onClose } = props;
  const t = useTranslations("people");
  const kind = question?.kind ?? "remove";
  const name = question?.person.name ?? "";

  return (
    <ConfirmDialog
      title={t(`${kind}.title`, { name })}
      isOpen={question !== undefined}
      onOpenChange={onClose}
      confirmLabel={t(`${kind}.confirm`)}
      tone={kind === "remove" ? "danger" : "primary"}
      isPending={isPending}
      onConfirm={() => question && onAnswer(question)}
    >
      <p>{t(`${kind}.text`, { name })}</p>
      <p className="mt-3 text-ink-soft">{t(`${kind}.advice`)}</p>
      {failure && (
        <Notice tone="danger" className="mt-4">
          {failure}
        </Notice>
      )}
    </ConfirmDialog>
  );
}
