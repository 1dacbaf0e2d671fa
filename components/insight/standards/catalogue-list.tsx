"use client";

import { Check, CircleHelp, MessageSquareText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { ScopeRow } from "#lib/insight/standards/standards-map.ts";
import { type LookedAt, lookedAt } from "./looked-at.ts";
import type { StandardsNames } from "./use-standards-names.ts";

type CatalogueListProps = Readonly<{ row: ScopeRow; names: StandardsNames }>;

const icons: Readonly<Record<LookedAt["how"], typeof Check>> = {
  named: Check,
  suggested: MessageSquareText,
  unnamed: CircleHelp,
};
const tones = { named: "green", suggested: "digital", unnamed: "neutral" } as const;

/** Standards of the catalogue for a scope, and whether anybody in the workshop looked at them. */
export function CatalogueList({ row, names }: CatalogueListProps) {
  const t = useTranslations("insight-standards.catalogue");
  const showNotes = useNoteSheet();
  const open = (title: string, notes: readonly NoteRef[]) => showNotes({ title, notes });

  return (
    <ul className="flex flex-col divide-y divide-line">
      {lookedAt(row).map(({ id, how, notes }) => {
        const { face, body, year, isVerified } = names.standard(id);
        const Icon = icons[how];
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-semibold">
                {face.mark !== null && <span className="text-green">{face.mark} </span>}
                {face.name}
              </p>
              <p className="text-sm text-ink-soft">
                {[
                  body,
                  year === null ? null : t("edition", { year: String(year) }),
                  face.caveat,
                  isVerified ? t("seen") : null,
                ]
                  .filter((part) => part !== null)
                  .join(t("separator"))}
              </p>
            </div>
            {notes.length > 0 ? (
              <Button
                icon={<Icon aria-hidden="true" size={18} />}
                onPress={() => open(face.label, notes)}
              >
                {t(how, { count: notes.length })}
              </Button>
            ) : (
              <Chip tone={tones[how]} icon={<Icon aria-hidden="true" size={16} />}>
                {t(how, { count: 0 })}
              </Chip>
            )}
          </li>
        );
      })}
    </ul>
  );
}
