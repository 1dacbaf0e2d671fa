"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { Loading } from "#components/ui/loading.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { CreateOptions } from "./create-options.ts";
import type { TypedDraft, WorkshopDraft } from "./workshop-draft.ts";

// Most begin with what is ready-made. Without Next's own, which would weigh more than this.
const FileChoice = lazy(async () => ({ default: (await import("./file-choice.tsx")).FileChoice }));

const SINGLE_CANVAS = "canvas";
const FROM_FILE = "file";

type WhatToRunProps = Readonly<{
  options: CreateOptions;
  draft: WorkshopDraft;
  /** Why there has to be another file, or any. */
  fileError: string | undefined;
  onChange: (part: Partial<TypedDraft>) => void;
  onFile: (file: File) => void;
}>;

/** A programme, one canvas, or an agenda of one's own; which one, only in the last two cases. */
export function WhatToRun({ options, draft, fileError, onChange, onFile }: WhatToRunProps) {
  const t = useTranslations("create");
  const { isFromFile, programmeId } = draft;

  function choose(id: string) {
    if (id === FROM_FILE) return onChange({ isFromFile: true });
    onChange({ isFromFile: false, programmeId: id === SINGLE_CANVAS ? null : id });
  }

  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        label={t("what.label")}
        value={isFromFile ? FROM_FILE : (programmeId ?? SINGLE_CANVAS)}
        onChange={choose}
        options={[
          ...options.programmes.map(({ id, name, length, people }) => ({
            id,
            title: name,
            description: `${length} · ${people}`,
          })),
          { id: SINGLE_CANVAS, title: t("what.canvas"), description: t("what.canvasText") },
          { id: FROM_FILE, title: t("what.file"), description: t("what.fileText") },
        ]}
      />
      {isFromFile && (
        <Suspense fallback={<Loading />}>
          <FileChoice
            found={draft.file}
            maxBytes={options.defaults.maxFileBytes}
            error={fileError}
            onFile={onFile}
          />
        </Suspense>
      )}
      {!isFromFile && programmeId === null && (
        <SelectField
          label={t("canvas.label")}
          options={options.templates.map(({ id, name }) => ({ id, label: name }))}
          value={draft.templateId}
          onChange={(templateId) => onChange({ templateId })}
        />
      )}
    </div>
  );
}
