"use client";

import { FolderOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { FileDrop } from "#components/ui/file-drop.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useSize } from "#components/ui/use-size.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { type ImportPart, importParts } from "#lib/exports/import-report.ts";
import type { FileFault } from "./look-at-file.ts";
import { ReportView } from "./report-view.tsx";
import { SendingView } from "./sending-view.tsx";
import { type OpeningState, useOpening } from "./use-opening.ts";

/**
 * Opens a workshop that was saved as a file, and says what was taken of it. Needs the words of
 * `saved-workshop`, `create` and `problems`.
 */
export function OpenSaved() {
  const t = useTranslations("saved-workshop");
  const { state, choose, open, cancel } = useOpening();
  const [what, setWhat] = useState<ImportPart>("everything");
  const [createKey, setCreateKey] = useState("");

  if (state.status === "opened") return <ReportView opened={state.opened} />;
  return (
    <div data-opening={state.status} className="flex max-w-2xl flex-col gap-5">
      {state.status !== "sending" && (
        <FileDrop
          label={t(state.status === "nothing" ? "choose" : "chooseOther")}
          hint={t("drop")}
          accept=".zip,.pdf,application/zip,application/pdf"
          onFile={(file) => void choose(file)}
        />
      )}
      <ChosenFile state={state} />
      {state.status === "unfit" && <UnfitFile fault={state.fault} />}
      {state.status === "sending" && <SendingView {...state} onCancel={cancel} />}
      {state.status === "chosen" && (
        <OpenForm
          {...{ state, what, createKey }}
          onWhat={setWhat}
          onKey={setCreateKey}
          onOpen={() => void open(state.file, what, createKey)}
        />
      )}
    </div>
  );
}

/** Which file it is; read out when it becomes another. */
function ChosenFile({ state }: Readonly<{ state: OpeningState }>) {
  const t = useTranslations("saved-workshop");
  const size = useSize();
  const file = state.status === "nothing" ? undefined : state.file;

  return (
    <p role="status" className="empty:hidden">
      {file && (
        <>
          <span dir="auto" translate="no" className="font-semibold wrap-anywhere">
            {file.name}
          </span>
          <span className="ms-2 whitespace-nowrap text-ink-soft">
            {t("size", { size: size(file.size) })}
          </span>
        </>
      )}
    </p>
  );
}

function UnfitFile({ fault }: Readonly<{ fault: FileFault }>) {
  const t = useTranslations("saved-workshop");
  const problemText = useProblemText();

  return (
    <Notice tone="danger" title={t("unfit")}>
      {fault === "programme" || fault === "unreadable" ? t(fault) : problemText(fault)}
    </Notice>
  );
}

type OpenFormProps = Readonly<{
  state: Extract<OpeningState, { status: "chosen" }>;
  what: ImportPart;
  createKey: string;
  onWhat(what: ImportPart): void;
  onKey(key: string): void;
  onOpen(): void;
}>;

/** How much of the file is taken, and whether it worked. */
function OpenForm({ state, what, createKey, onWhat, onKey, onOpen }: OpenFormProps) {
  const t = useTranslations("saved-workshop");
  const create = useTranslations("create.key");
  const { failure } = state;
  const needsKey = failure === "create-key-required" || createKey !== "";

  function submit(event: FormEvent) {
    event.preventDefault();
    onOpen();
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <RadioCards
        label={t("what")}
        value={what}
        onChange={(id) => onWhat(importParts.find((part) => part === id) ?? what)}
        options={importParts.map((id) => ({
          id,
          title: t(`parts.${id}`),
          description: t(`partTexts.${id}`),
        }))}
      />
      {needsKey && (
        <TextField
          label={create("label")}
          description={create("hint")}
          type="password"
          value={createKey}
          onChange={onKey}
          autoComplete="off"
          autoFocus
        />
      )}
      <Failure failure={failure} />
      <Button
        type="submit"
        variant="primary"
        // What was pressed last is gone.
        autoFocus={failure !== undefined && !needsKey}
        icon={<FolderOpen aria-hidden="true" size={18} />}
        className="self-start max-sm:w-full"
      >
        {t(failure ? "retry" : "open")}
      </Button>
    </form>
  );
}

function Failure({ failure }: Pick<Extract<OpeningState, { status: "chosen" }>, "failure">) {
  const t = useTranslations("saved-workshop");
  const problemText = useProblemText();
  if (failure === undefined) return null;
  if (failure === "cancelled") return <Notice tone="warning">{t("cancelled")}</Notice>;

  const reason = () => {
    if (failure === "unreadable") return t("unreadable");
    // Told of a file, and not of an agenda that somebody is writing.
    return failure === "agenda-unusable" ? t("agendaUnusable") : problemText(failure);
  };
  return (
    <Notice tone="danger" title={t("failed")}>
      {reason()}
    </Notice>
  );
}
