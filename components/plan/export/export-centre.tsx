"use client";

import { Download, Luggage } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import type { PaperWish } from "#components/plan/paper-wish.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Loading } from "#components/ui/loading.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useAhead } from "#components/ui/use-ahead.ts";
import { type Choice, type ExportWorld, firstChoice, nameOf, wishOf } from "./choice.ts";
import { ExportProgress } from "./export-progress.tsx";
import { useExport } from "./use-export.ts";

// What is in the dialog weighs more than the page before it.
const loadFields = () => import("./export-fields.tsx");
const loadHistory = () => import("./export-history.tsx");
const ExportFields = lazy(async () => ({ default: (await loadFields()).ExportFields }));
const ExportHistory = lazy(async () => ({ default: (await loadHistory()).ExportHistory }));
const loadAll = () => Promise.all([loadFields(), loadHistory(), import("./take-along.ts")]);

type ExportCentreProps = Readonly<{
  world: ExportWorld;
  /** The paper that is looked at: what is offered first. */
  wish: PaperWish;
}>;

/**
 * Takes a workshop's files along. A file that is under way goes on when the dialog is closed. Needs
 * the words of `export-centre`, `plan` and `problems`.
 */
export function ExportCentre({ world, wish }: ExportCentreProps) {
  const t = useTranslations("export-centre");
  const [isOpen, setOpen] = useState(false);
  const [choice, setChoice] = useState<Choice>();
  const taking = useExport(world.workshopId);
  const { state, isUnderWay } = taking;
  useAhead(loadAll);

  function open() {
    if (!isUnderWay) {
      setChoice(firstChoice(wish, world));
      taking.forget();
    }
    setOpen(true);
  }

  return (
    <>
      <Button
        icon={isUnderWay ? <Spinner /> : <Luggage aria-hidden="true" size={18} />}
        onPress={open}
      >
        {t("open")}
      </Button>
      <Dialog title={t("title")} isOpen={isOpen} onOpenChange={setOpen}>
        {choice && (
          <div className="flex flex-col gap-5">
            <fieldset disabled={isUnderWay} className="min-w-0">
              <Suspense fallback={<Loading />}>
                <ExportFields
                  {...{ world, choice }}
                  onChange={(next) => {
                    setChoice(next);
                    taking.forget();
                  }}
                />
              </Suspense>
            </fieldset>
            <p className="rounded-control bg-sunken p-3">
              <span className="block text-sm text-ink-soft">{t("fileName")}</span>
              <span className="break-all" translate="no" data-file-name="">
                {nameOf(wishOf(choice, world), world)}
              </span>
            </p>
            <div data-export={state.status} className="flex flex-col gap-3 empty:hidden">
              <ExportProgress state={state} />
            </div>
            <div className="flex flex-wrap justify-end gap-3">
              {isUnderWay && <Button onPress={taking.cancel}>{t("cancel")}</Button>}
              <Button
                variant="primary"
                isPending={isUnderWay}
                icon={<Download aria-hidden="true" size={18} />}
                onPress={() => void taking.start(wishOf(choice, world))}
              >
                {t(startLabel(state.status))}
              </Button>
            </div>
            {world.leads && (
              <Suspense fallback={<Loading />}>
                <ExportHistory
                  workshopId={world.workshopId}
                  version={state.status === "done" ? state.name : ""}
                />
              </Suspense>
            )}
          </div>
        )}
      </Dialog>
    </>
  );
}

function startLabel(status: ReturnType<typeof useExport>["state"]["status"]) {
  if (status === "failed") return "retry";
  return status === "done" ? "again" : "start";
}
