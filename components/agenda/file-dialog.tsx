"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { FaultList } from "#components/programme-file/fault-list.tsx";
import { ProgrammeDrop } from "#components/programme-file/programme-drop.tsx";
import { useFoundFile } from "#components/programme-file/use-found-file.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ProgrammeFile } from "#lib/workshop/programme-file.ts";
import { totalMinutes } from "#lib/workshop/schedule.ts";
import { useEditor } from "./editor-context.ts";
import { useReplacing } from "./use-replacing.ts";

type FileDialogProps = Readonly<{
  isOpen: boolean;
  onClose(): void;
  /** Minutes there are, as the file says. */
  onSlot(minutes: string): void;
}>;

/** Reads a programme file, says what is in it or wrong with it, and uses it once that is confirmed. */
export function FileDialog({ isOpen, onClose, onSlot }: FileDialogProps) {
  const t = useTranslations("agenda.file");
  const files = useTranslations("programme-file");
  const { fileBytes } = useEditor().options.limits;
  const { replace, hasRoom } = useReplacing();
  const { found, read, forget } = useFoundFile(fileBytes);
  const programme = found.kind === "programme" ? found.programme : undefined;
  const fits = programme !== undefined && hasRoom(programme.steps.length);

  function close() {
    forget();
    onClose();
  }

  function use() {
    if (!programme) return;
    replace(programme.steps);
    onSlot(String(programme.slotMinutes ?? ""));
    close();
  }

  return (
    <Dialog
      title={t("loadTitle")}
      isOpen={isOpen}
      onOpenChange={close}
      actions={
        fits && (
          <Button variant="primary" icon={<FileUp aria-hidden="true" size={18} />} onPress={use}>
            {t("use")}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-soft">{t("loadText")}</p>
        <ProgrammeDrop onFile={(file) => void read(file)} />
        <div role="status">
          {found.kind === "reading" && <p>{files("reading")}</p>}
          {programme && <Summary programme={programme} fits={fits} />}
        </div>
        {found.kind === "unreadable" && <Notice tone="danger">{files("unreadable")}</Notice>}
        {found.kind === "faults" && (
          <FaultList title={files("wrong")} faults={found.faults} maxBytes={fileBytes} />
        )}
      </div>
    </Dialog>
  );
}

function Summary({ programme, fits }: Readonly<{ programme: ProgrammeFile; fits: boolean }>) {
  const t = useTranslations("agenda.file");
  const files = useTranslations("programme-file");
  const { kept, options } = useEditor();
  const { title, steps } = programme;

  return (
    <div className="rounded-card border border-line bg-sunken p-4">
      <p dir="auto" className="font-semibold">
        {files("found", { title })}
      </p>
      <p>{files("foundText", { count: steps.length, minutes: totalMinutes(steps) })}</p>
      <p className="mt-2 text-sm text-ink-soft">
        {fits
          ? t(kept.size > 0 ? "confirmKept" : "confirmText")
          : t("tooMany", { max: options.limits.steps })}
      </p>
    </div>
  );
}
