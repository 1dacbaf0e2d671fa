"use client";

import { ArrowLeft, BookOpenText, FileText, PencilLine } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { NamingButton } from "#components/naming/naming-button.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import type { Locale } from "#lib/locales.ts";
import type { Publication } from "#lib/workshop/publication.ts";
import { DownloadButton, DownloadNews } from "./download-button.tsx";
import type { ExportWorld } from "./export/choice.ts";
import { ExportCentre } from "./export/export-centre.tsx";
import { LicenceDialog } from "./export/licence-dialog.tsx";
import { FigureContext, type FigureWorld } from "./paper/figure-view.tsx";
import { PaperReader } from "./paper-reader.tsx";
import type { PaperWish } from "./paper-wish.ts";
import { useDownload } from "./use-download.ts";
import { WishFields } from "./wish-fields.tsx";

// With all it takes to write in a paper: fetched when somebody does.
const PlanEditor = dynamic(async () => (await import("./editor/plan-editor.tsx")).PlanEditor);

/** In a row; on a phone two beside each other, and what most want above them, as wide as both. */
const actionsLooks =
  "flex flex-wrap gap-3 max-sm:grid max-sm:grid-cols-2 max-sm:[&>*]:shrink max-sm:[&>:last-child]:order-first max-sm:[&>:last-child]:col-span-2";

type PlanScreenProps = Readonly<{
  /** Whether who looks leads the workshop: they may edit, and have run sheets. */
  leads: boolean;
  /** Language the document is in at first. */
  initialLocale: Locale;
  sheets: FigureWorld["sheets"];
  exportWorld: ExportWorld;
  publication: Publication;
}>;

/** The lesson plan: choose which, read it, change it, take it along. */
export function PlanScreen({
  leads,
  initialLocale,
  sheets,
  exportWorld,
  publication,
}: PlanScreenProps) {
  const { workshopId } = exportWorld;
  const t = useTranslations("plan");
  const [wish, setWish] = useState<PaperWish>({
    profile: "lesson-plan",
    locale: initialLocale,
    second: undefined,
  });
  const [isEditing, setEditing] = useState(false);
  const [showsPages, setShowsPages] = useState(false);
  const download = useDownload(workshopId);
  const world = useMemo(
    () => ({ workshopId, locale: wish.locale, sheets }),
    [workshopId, wish.locale, sheets],
  );

  function choose(next: PaperWish) {
    setWish(next);
    download.forget();
  }

  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-5">
        <ButtonLink
          href={`/workshops/${workshopId}`}
          variant="quiet"
          icon={<ArrowLeft aria-hidden="true" size={18} />}
          className="-ms-4 self-start"
        >
          {t("toWorkshop")}
        </ButtonLink>
        <div>
          <h1 className="text-title">{t("title")}</h1>
          <p className={`mt-2 max-w-prose text-ink-soft ${isEditing ? "max-lg:hidden" : ""}`}>
            {t("lead")}
          </p>
        </div>
        <div className="flex flex-col gap-4 xl:flex-row xl:items-end xl:justify-between">
          <WishFields wish={wish} leads={leads} isEditing={isEditing} onChange={choose} />
          <div className={actionsLooks}>
            <Button
              aria-pressed={showsPages}
              icon={<BookOpenText aria-hidden="true" size={18} />}
              onPress={() => setShowsPages(!showsPages)}
              className="max-lg:hidden"
            >
              {t(showsPages ? "pages.hide" : "pages.show")}
            </Button>
            {leads && !isEditing && (
              <Button
                icon={<PencilLine aria-hidden="true" size={18} />}
                onPress={() => setEditing(true)}
              >
                {t("edit")}
              </Button>
            )}
            <ExportCentre world={exportWorld} wish={wish} />
            <Button
              icon={<FileText aria-hidden="true" size={18} />}
              isPending={download.state.status === "making"}
              onPress={() => download.open(wish)}
              className={`lg:hidden ${leads && !isEditing ? "max-sm:col-span-2" : ""}`}
            >
              {t("pages.open")}
            </Button>
            <DownloadButton state={download.state} onPress={() => download.download(wish)} />
          </div>
        </div>
        <DownloadNews state={download.state} />
        <div
          className={`flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line pt-2 ${isEditing ? "max-lg:hidden" : ""}`}
        >
          {leads && <LicenceDialog workshopId={workshopId} initial={publication} />}
          <NamingButton workshopId={workshopId} variant="quiet" className="-ms-4" />
        </div>
      </header>
      <FigureContext value={world}>
        {isEditing ? (
          <PlanEditor
            key={`${wish.profile} ${wish.locale}`}
            {...{ workshopId, wish, showsPages }}
            onClose={() => setEditing(false)}
          />
        ) : (
          <PaperReader {...{ workshopId, wish, showsPages }} />
        )}
      </FigureContext>
    </div>
  );
}
