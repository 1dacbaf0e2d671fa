"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { CreateOptions } from "./create-options.ts";
import type { WorkshopDraft } from "./workshop-draft.ts";

const SINGLE_CANVAS = "canvas";

type WhatToRunProps = Readonly<{
  options: CreateOptions;
  draft: WorkshopDraft;
  onChange: (part: Partial<WorkshopDraft>) => void;
}>;

/** A programme or one canvas; which canvas only in the second case. */
export function WhatToRun({ options, draft, onChange }: WhatToRunProps) {
  const t = useTranslations("create");

  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        label={t("what.label")}
        value={draft.programmeId ?? SINGLE_CANVAS}
        onChange={(id) => onChange({ programmeId: id === SINGLE_CANVAS ? null : id })}
        options={[
          ...options.programmes.map(({ id, name, length, people }) => ({
            id,
            title: name,
            description: `${length} · ${people}`,
          })),
          { id: SINGLE_CANVAS, title: t("what.canvas"), description: t("what.canvasText") },
        ]}
      />
      {draft.programmeId === null && (
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
