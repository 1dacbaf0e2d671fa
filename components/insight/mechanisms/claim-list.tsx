"use client";

import { Check, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { NoteTexts } from "#components/insight/note-texts.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { claimParts } from "#lib/insight/mechanisms/claim-words.ts";
import type { Claim, MechanismTable } from "#lib/insight/mechanisms/mechanism-table.ts";
import { noteKey } from "#lib/insight/note-key.ts";

/** What a team claims of the net effect, which parts its words name, and which are missing. */
export function ClaimList({ table }: Readonly<{ table: MechanismTable }>) {
  const t = useTranslations("insight-mechanisms.claims");
  const { claims, missing, isOrderCovered } = table;
  const isGross = claims.length > 0 && !(isOrderCovered.first && isOrderCovered.higher);

  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-lg font-semibold">{t("title")}</h3>
      {claims.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <ul className="flex flex-col gap-3">
        {claims.map((claim) => (
          <ClaimItem key={noteKey(claim.note)} claim={claim} />
        ))}
      </ul>
      {claims.length > 0 && missing.length > 0 && (
        <Notice tone="warning">
          {t("missing", {
            parts: missing.map((part) => t(`parts.${part}`)).join(t("separator")),
          })}
        </Notice>
      )}
      {isGross && <Notice tone="warning">{t("gross")}</Notice>}
    </div>
  );
}

function ClaimItem({ claim }: Readonly<{ claim: Claim }>) {
  const t = useTranslations("insight-mechanisms.claims");
  const said = new Map(claim.found.map(({ part, words }) => [part, words]));

  return (
    <li className="rounded-control border border-line p-3">
      <NoteTexts title={t("title")} notes={[claim.note]} className="font-semibold" />
      <ul aria-label={t("partsOf")} className="mt-2 flex flex-wrap gap-2 px-2">
        {claimParts.map((part) => {
          const words = said.get(part);
          return (
            <li key={part}>
              {words === undefined ? (
                <Chip tone="warm" icon={<CircleDashed aria-hidden="true" size={16} />}>
                  {t("isMissing", { part: t(`parts.${part}`) })}
                </Chip>
              ) : (
                <Chip tone="green" icon={<Check aria-hidden="true" size={16} />}>
                  {t("isFound", { part: t(`parts.${part}`), words })}
                </Chip>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
