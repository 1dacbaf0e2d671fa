"use client";

import { Lightbulb, Send } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { TagList } from "#components/decks/tag-list.tsx";
import { useProvocationWords } from "#components/provocations/use-provocation-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { gapTags } from "#lib/insight/coverage/gap-tags.ts";
import type { Provocation } from "#lib/insight/coverage/provocations.ts";
import { type Locale, localeNames, locales } from "#lib/locales.ts";
import { useInsight } from "../insight-context.ts";
import { useInsightNames } from "../insight-names.ts";
import { useNoteSheet } from "../note-sheet.tsx";

type ProposalCardProps = Readonly<{
  proposal: Provocation;
  isPending: boolean;
  canSend: boolean;
  onSend(asked: Pick<Provocation, "ruleId" | "gap">, team: string): void;
}>;

/** Stands for all teams in the list of whom to ask. */
const ALL = "";

/** A question that could be asked: its wording in each language, why, and to whom. */
export function ProposalCard({ proposal, isPending, canSend, onSend }: ProposalCardProps) {
  const t = useTranslations("provocations.panel");
  const own = useLocale();
  const { workshop } = useInsight();
  const names = useInsightNames();
  const showNotes = useNoteSheet();
  const [shown, show] = useState<Locale>(own);
  const [chosen, choose] = useState(ALL);
  const words = useProvocationWords(shown);
  const ownWords = useProvocationWords(own);
  const { ruleId, gap, because } = proposal;
  const teamId = gap.teamId ?? (chosen === ALL ? null : chosen);
  const team = teamId === null ? t("everyTeam") : names.team(teamId);
  const question = ownWords?.(proposal) ?? "";

  return (
    <li className="flex flex-col gap-3 rounded-card border border-dashed border-line-strong bg-paper p-4">
      <div className="flex flex-wrap items-center gap-2">
        <Chip tone="warm" icon={<Lightbulb aria-hidden="true" size={14} />}>
          {t("suggestion")}
        </Chip>
        <WordingChoice shown={shown} onShow={show} />
      </div>
      {words ? (
        <p lang={shown} className="text-lg leading-snug">
          {words(proposal) ?? t("unknown")}
        </p>
      ) : (
        <Spinner />
      )}
      <TagList tags={gapTags(gap)} />
      {because.length > 0 && (
        <button
          type="button"
          onClick={() => showNotes({ title: t("becauseOf"), notes: because })}
          className="min-h-11 self-start text-start text-sm text-ink-soft underline underline-offset-4 hover:text-ink"
        >
          {t("because", { count: because.length })}
        </button>
      )}
      <div className="mt-auto flex flex-wrap items-end gap-3 print:hidden">
        {gap.teamId === null ? (
          <SelectField
            label={t("to")}
            value={chosen}
            onChange={choose}
            className="min-w-40 flex-1"
            options={[
              { id: ALL, label: t("allTeams") },
              ...workshop.teams.map(({ id, name }) => ({ id, label: name })),
            ]}
          />
        ) : (
          <p className="flex-1 self-center font-semibold">{t("for", { team })}</p>
        )}
        <Button
          variant="primary"
          icon={<Send aria-hidden="true" size={18} />}
          isPending={isPending}
          isDisabled={!canSend}
          aria-label={t("sendTo", { team, question })}
          onPress={() => onSend({ ruleId, gap: { ...gap, teamId } }, team)}
        >
          {t("send")}
        </Button>
      </div>
    </li>
  );
}

type WordingChoiceProps = Readonly<{ shown: Locale; onShow(locale: Locale): void }>;

/** In which language the question is read here; people get it in their own. */
function WordingChoice({ shown, onShow }: WordingChoiceProps) {
  const t = useTranslations("provocations.panel");
  return (
    <fieldset className="ms-auto flex print:hidden">
      <legend className="sr-only">{t("language")}</legend>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={shown === locale}
          onClick={() => onShow(locale)}
          className="min-h-11 rounded-control px-2 text-sm text-ink-soft hover:bg-sunken aria-pressed:font-semibold aria-pressed:text-green aria-pressed:underline aria-pressed:underline-offset-4"
        >
          {localeNames[locale]}
        </button>
      ))}
    </fieldset>
  );
}
