"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { FileFault, ProgrammeFile } from "#lib/workshop/programme-file.ts";
import { totalMinutes } from "#lib/workshop/schedule.ts";
import { useEditor } from "./editor-context.ts";
import { FaultList } from "./fault-list.tsx";
import { FileDrop } from "./file-drop.tsx";
import { readProgramme } from "./read-programme.ts";
import { useReplacing } from "./use-replacing.ts";

type FileDialogProps = Readonly<{
  isOpen: boolean;
  onClose(): void;
  /** Minutes there are, as the file says. */
  onSlot(minutes: string): void;
}>;

type Found =
  | Readonly<{ kind: "nothing" | "reading" | "unreadable" }>
  | Readonly<{ kind: "faults"; faults: readonly FileFault[] }>
  | Readonly<{ kind: "programme"; programme: ProgrammeFile }>;

/** Reads a programme file, says what is in it or wrong with it, and uses it once that is confirmed. */
export function FileDialog({ isOpen, onClose, onSlot }: FileDialogProps) {
  const t = useTranslations("agenda.file");
  const { options } = useEditor();
  const { replace, hasRoom } = useReplacing();
  const [found, setFound] = useState<Found>({ kind: "nothing" });
  const newest = useRef<File>(undefined);
  const programme = found.kind === "programme" ? found.programme : undefined;
  const fits = programme !== undefined && hasRoom(programme.steps.length);

  async function read(file: File) {
    newest.current = file;
    setFound({ kind: "reading" });
    const result = await readProgramme(file, options);
    // Another one was chosen meanwhile, or the dialog closed.
    if (newest.current === file) setFound(result);
  }

  function close() {
    newest.current = undefined;
    setFound({ kind: "nothing" });
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
        <FileDrop onFile={(file) => void read(file)} />
        <div role="status">
          {found.kind === "reading" && <p>{t("reading")}</p>}
          {programme && <Summary programme={programme} fits={fits} />}
        </div>
        {found.kind === "unreadable" && <Notice tone="danger">{t("unreadable")}</Notice>}
        {found.kind === "faults" && <FaultList faults={found.faults} />}
      </div>
    </Dialog>
  );
}

function Summary({ programme, fits }: Readonly<{ programme: ProgrammeFile; fits: boolean }>) {
  const t = useTranslations("agenda.file");
  const { kept, options } = useEditor();
  const { title, steps } = programme;

  return (
    <div className="rounded-card border border-line bg-sunken p-4">
      <p dir="auto" className="font-semibold">
        {t("found", { title })}
      </p>
      <p>{t("foundText", { count: steps.length, minutes: totalMinutes(steps) })}</p>
      <p className="mt-2 text-sm text-ink-soft">
        {fits
          ? t(kept.size > 0 ? "confirmKept" : "confirmText")
          : t("tooMany", { max: options.limits.steps })}
      </p>
    </div>
  );
}
