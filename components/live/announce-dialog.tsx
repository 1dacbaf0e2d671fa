"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { controlLooks } from "#components/ui/field-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { type Locale, localeNames, locales } from "#lib/locales.ts";
import { MAX_LOCAL_TEXT } from "#lib/workshop/local-text.ts";
import { localTextSchema } from "#lib/workshop/local-text-schema.ts";
import { newId } from "./new-id.ts";

type AnnounceDialogProps = Readonly<{
  workshopId: string;
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}>;

/** A message to everybody, in one language or more. */
export function AnnounceDialog({ workshopId, isOpen, onOpenChange }: AnnounceDialogProps) {
  const t = useTranslations("live.notice");
  const problemText = useProblemText();
  const own = useLocale();
  const [texts, setTexts] = useState<Partial<Record<Locale, string>>>({});
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<FailureCode | "empty">();
  const others = locales.filter((locale) => locale !== own);

  async function send() {
    const written = Object.entries(texts).filter(([, text]) => text.trim() !== "");
    const text = localTextSchema.safeParse(Object.fromEntries(written));
    if (!text.success) return setProblem("empty");
    setPending(true);
    const outcome = await sendCommand(workshopId, {
      type: "announce",
      id: newId(),
      text: text.data,
    });
    setPending(false);
    setProblem(outcome.ok ? undefined : outcome.code);
    if (!outcome.ok) return;
    setTexts({});
    onOpenChange(false);
  }

  const field = (locale: Locale) => (
    <MessageField
      key={locale}
      locale={locale}
      text={texts[locale] ?? ""}
      onChange={(text) => setTexts({ ...texts, [locale]: text })}
    />
  );

  return (
    <Dialog
      title={t("title")}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <Button variant="primary" isPending={isPending} onPress={() => void send()}>
          {t("send")}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-soft">{t("hint")}</p>
        {field(own)}
        <details>
          <summary className="min-h-11 cursor-pointer py-2 font-semibold text-green">
            {t("more")}
          </summary>
          <div className="flex flex-col gap-4 pt-2">{others.map(field)}</div>
        </details>
        {problem && (
          <Notice tone="danger">{problem === "empty" ? t("empty") : problemText(problem)}</Notice>
        )}
      </div>
    </Dialog>
  );
}

type MessageFieldProps = Readonly<{ locale: Locale; text: string; onChange(text: string): void }>;

function MessageField({ locale, text, onChange }: MessageFieldProps) {
  const t = useTranslations("live.notice");
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {t("field", { language: localeNames[locale] })}
      </label>
      <textarea
        id={id}
        lang={locale}
        dir="auto"
        rows={2}
        maxLength={MAX_LOCAL_TEXT}
        value={text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        className={controlLooks}
      />
    </div>
  );
}
