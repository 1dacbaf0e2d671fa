"use client";

import { ArrowLeft, BookOpenText, FileText, PencilLine } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import type { Locale } from "#lib/locales.ts";
import { DownloadButton, DownloadNews } from "./download-button.tsx";
import { FigureContext, type FigureWorld } from "./paper/figure-view.tsx";
import { PaperReader } from "./paper-reader.tsx";
import type { PaperWish } from "./paper-wish.ts";
import { useDownload } from "./use-download.ts";
import { WishFields } from "./wish-fields.tsx";

// With all it takes to write in a paper: fetched when somebody does.
const PlanEditor = dynamic(async () => (await import("./editor/plan-editor.tsx")).PlanEditor);

type PlanScreenProps = Readonly<{
  workshopId: string;
  /** Whether who looks leads the workshop: they may edit, and have run sheets. */
  leads: boolean;
  /** Language the document is in at first. */
  initialLocale: Locale;
  sheets: FigureWorld["sheets"];
}>;

/** The lesson plan: choose which, read it, change it, take it along. */
export function PlanScreen({ workshopId, leads, initialLocale, sheets }: PlanScreenProps) {
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
          <p className="mt-2 max-w-prose text-ink-soft">{t("lead")}</p>
        </div>
        <div className="flex flex-col gap-4 xl:flex-row xl:items-end xl:justify-between">
          <WishFields wish={wish} leads={leads} isEditing={isEditing} onChange={choose} />
          <div className="flex flex-wrap gap-3">
            <Button
              aria-pressed={showsPages}
              icon={<BookOpenText aria-hidden="true" size={18} />}
              onPress={() => setShowsPages(!showsPages)}
              className="max-lg:hidden"
            >
              {t(showsPages ? "pages.hide" : "pages.show")}
            </Button>
            <Button
              icon={<FileText aria-hidden="true" size={18} />}
              isPending={download.state.status === "making"}
              onPress={() => download.open(wish)}
              className="lg:hidden"
            >
              {t("pages.open")}
            </Button>
            {leads && !isEditing && (
              <Button
                icon={<PencilLine aria-hidden="true" size={18} />}
                onPress={() => setEditing(true)}
              >
                {t("edit")}
              </Button>
            )}
            <DownloadButton state={download.state} onPress={() => download.download(wish)} />
          </div>
        </div>
        <DownloadNews state={download.state} />
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
