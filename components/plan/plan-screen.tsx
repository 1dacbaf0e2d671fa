"use client";

import { ArrowLeft, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { isLocale, type Locale, localeNames, locales } from "#lib/locales.ts";
import { DownloadButton, DownloadNews } from "./download-button.tsx";
import { PlanPreview } from "./plan-preview.tsx";
import { useDownload } from "./use-download.ts";
import { usePlan } from "./use-plan.ts";

type PlanScreenProps = Readonly<{
  workshopId: string;
  /** Language the document is in at first. */
  initialLocale: Locale;
}>;

/** The lesson plan: choose its language, look at it, take it along. */
export function PlanScreen({ workshopId, initialLocale }: PlanScreenProps) {
  const t = useTranslations("plan");
  const [locale, setLocale] = useState(initialLocale);
  const download = useDownload(workshopId);

  function choose(next: string) {
    if (!isLocale(next)) return;
    setLocale(next);
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
        <div className="flex flex-col justify-between gap-x-10 gap-y-5 lg:flex-row lg:items-end">
          <div>
            <h1 className="text-title">{t("title")}</h1>
            <p className="mt-2 max-w-prose text-ink-soft">{t("lead")}</p>
          </div>
          <div className="flex flex-col gap-4 sm:flex-row sm:items-end">
            <SelectField
              label={t("language")}
              value={locale}
              onChange={choose}
              options={locales.map((id) => ({ id, label: localeNames[id] }))}
              className="sm:w-48"
            />
            <DownloadButton state={download.state} onPress={() => download.download(locale)} />
          </div>
        </div>
        <DownloadNews state={download.state} />
      </header>
      <Preview workshopId={workshopId} locale={locale} />
    </div>
  );
}

function Preview({ workshopId, locale }: Readonly<{ workshopId: string; locale: Locale }>) {
  const t = useTranslations("plan");
  const problemText = useProblemText();
  const { state, reload } = usePlan(workshopId, locale);

  if (state.status === "loading") {
    return (
      <div className="grid min-h-80 place-items-center rounded-card border border-line bg-surface text-ink-soft">
        <Spinner label={t("loading")} />
      </div>
    );
  }
  if (state.status === "failed") {
    return (
      <Notice tone="danger">
        <p>{problemText(state.code)}</p>
        <Button className="mt-3" onPress={reload}>
          {t("retry")}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      <PlanPreview plan={state.plan} />
      <Button
        variant="quiet"
        onPress={reload}
        icon={<RefreshCw aria-hidden="true" size={18} />}
        className="self-center"
      >
        {t("refresh")}
      </Button>
    </>
  );
}
