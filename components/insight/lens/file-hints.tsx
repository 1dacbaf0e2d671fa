"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { SectorFileHints } from "#lib/insight/lens/read-sector-file.ts";
import { tableEncodings } from "#lib/insight/tables/decode-text.ts";
import { encodingName } from "./encoding-name.ts";

const kinds = ["transactions", "coefficients"] as const;
const decimals = ["point", "comma"] as const;
const AUTO = "auto";

type FileHintsProps = Readonly<{ hints: SectorFileHints; onHints(hints: SectorFileHints): void }>;

/** What a person may say about their file; all but the first is found out if they say nothing. */
export function FileHints({ hints, onHints }: FileHintsProps) {
  const t = useTranslations("insight-lens.choose");
  const { kind, encoding, decimal } = hints;

  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        label={t("kind")}
        options={kinds.map((id) => ({
          id,
          title: t(`kinds.${id}.title`),
          description: t(`kinds.${id}.text`),
        }))}
        value={kind}
        onChange={(id) => {
          const next = kinds.find((each) => each === id);
          if (next) onHints({ ...hints, kind: next });
        }}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={t("encoding")}
          options={[
            { id: AUTO, label: t("auto") },
            ...tableEncodings.map((id) => ({ id, label: encodingName(id) })),
          ]}
          value={encoding ?? AUTO}
          onChange={(id) => {
            const { encoding: _, ...rest } = hints;
            const next = tableEncodings.find((each) => each === id);
            onHints(next ? { ...rest, encoding: next } : rest);
          }}
        />
        <SelectField
          label={t("decimal")}
          options={[
            { id: AUTO, label: t("auto") },
            ...decimals.map((id) => ({ id, label: t(`decimals.${id}`) })),
          ]}
          value={decimal ?? AUTO}
          onChange={(id) => {
            const { decimal: _, ...rest } = hints;
            const next = decimals.find((each) => each === id);
            onHints(next ? { ...rest, decimal: next } : rest);
          }}
        />
      </div>
    </div>
  );
}
