"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { Dialog } from "#components/ui/dialog.tsx";
import { Loading } from "#components/ui/loading.tsx";
import { useAhead } from "#components/ui/use-ahead.ts";

const load = () => import("./naming-question.tsx");
const NamingQuestion = lazy(async () => ({ default: (await load()).NamingQuestion }));

type NamingDialogProps = Readonly<{
  workshopId: string;
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}>;

/** Asks somebody how papers are to name them. Needs the words of `naming` and `problems`. */
export function NamingDialog({ workshopId, isOpen, onOpenChange }: NamingDialogProps) {
  const t = useTranslations("naming");
  useAhead(load);

  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="flex flex-col gap-4">
        <p className="text-ink-soft">{t("hint")}</p>
        <Suspense fallback={<Loading />}>
          <NamingQuestion workshopId={workshopId} />
        </Suspense>
      </div>
    </Dialog>
  );
}
