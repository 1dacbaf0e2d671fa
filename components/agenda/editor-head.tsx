"use client";

import { ArrowLeft, FileDown, FileUp, LayoutList } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Link } from "#i18n/navigation.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { useEditor } from "./editor-context.ts";
import { FileDialog, ReplaceDialog } from "./later-parts.tsx";
import { useOnce } from "./use-once.ts";
import type { Plan } from "./use-plan-times.ts";

type EditorHeadProps = Readonly<{
  state: PublicState;
  plan: Plan;
  changePlan(part: Partial<Plan>): void;
}>;

/** What page this is, the way back, and where a whole agenda comes from or goes to. */
export function EditorHead({ state, plan, changePlan }: EditorHeadProps) {
  const t = useTranslations("agenda");
  const { steps, options, canEdit, say } = useEditor();
  const [open, setOpen] = useState<"replace" | "file">();
  const isRunning = state.status === "running";
  const hasReplaced = useOnce(open === "replace");
  const hasLoaded = useOnce(open === "file");
  const close = () => setOpen(undefined);

  async function save() {
    const { saveProgramme } = await import("./save-programme.ts");
    const name = await saveProgramme({
      title: state.title,
      slotMinutes: Number(plan.slot) || null,
      steps,
      texts: options.texts,
    });
    say(t("file.saved", { name }));
  }

  return (
    <header className="flex flex-col gap-4">
      <Link
        href={isRunning ? `/workshops/${state.id}` : `/workshops/${state.id}/lobby`}
        className="inline-flex min-h-11 items-center gap-2 self-start rounded-control font-semibold text-green"
      >
        <ArrowLeft aria-hidden="true" size={18} />
        {t(isRunning ? "back" : "backLobby")}
      </Link>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1 className="text-title">{t("title")}</h1>
          <p lang={state.locale} dir="auto" className="text-lg text-ink-soft">
            {state.title}
          </p>
          {canEdit && <p className="text-sm text-ink-soft">{t("lead")}</p>}
        </div>
        <div className="flex flex-wrap gap-3">
          {canEdit && (
            <>
              <Button
                icon={<LayoutList aria-hidden="true" size={18} />}
                onPress={() => setOpen("replace")}
              >
                {t("replace.open")}
              </Button>
              <Button
                icon={<FileUp aria-hidden="true" size={18} />}
                onPress={() => setOpen("file")}
              >
                {t("file.load")}
              </Button>
            </>
          )}
          <Button
            icon={<FileDown aria-hidden="true" size={18} />}
            title={t("file.saveHint")}
            onPress={() => void save()}
          >
            {t("file.save")}
          </Button>
        </div>
      </div>
      {hasReplaced && (
        <ReplaceDialog
          programmeId={state.programmeId}
          isOpen={open === "replace"}
          onClose={close}
        />
      )}
      {hasLoaded && (
        <FileDialog
          isOpen={open === "file"}
          onClose={close}
          onSlot={(slot) => changePlan({ slot })}
        />
      )}
    </header>
  );
}
