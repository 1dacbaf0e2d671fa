"use client";

import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { controlLooks } from "#components/ui/field-frame.tsx";
import { teamLetter } from "#components/ui/team-colours.ts";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { useFaultText } from "./use-fault-text.ts";
import {
  type DraftDefaults,
  type FieldFaults,
  type TypedDraft,
  teamNamesOf,
  type WorkshopDraft,
} from "./workshop-draft.ts";

type TeamFieldsProps = Readonly<{
  draft: WorkshopDraft;
  defaults: DraftDefaults;
  faults: FieldFaults;
  onChange: (part: Partial<TypedDraft>) => void;
}>;

/** How many teams, and what they are called. */
export function TeamFields({ draft, defaults, faults, onChange }: TeamFieldsProps) {
  const t = useTranslations("create.teams");
  const names = teamNamesOf(draft, defaults);
  const mostTeams = defaults.teamNames[draft.locale].length;
  const setCount = (teamCount: number) => onChange({ teamCount });

  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{t("label")}</legend>
      <p className="mt-1 text-sm text-ink-soft">{t("hint")}</p>
      <div className="mt-3 flex items-center gap-3">
        <Button
          aria-label={t("fewer")}
          isDisabled={names.length <= 1}
          icon={<Minus aria-hidden="true" size={18} />}
          onPress={() => setCount(names.length - 1)}
        />
        <output aria-live="polite" className="min-w-24 text-center font-semibold tabular-nums">
          {t("count", { count: names.length })}
        </output>
        <Button
          aria-label={t("more")}
          isDisabled={names.length >= mostTeams}
          icon={<Plus aria-hidden="true" size={18} />}
          onPress={() => setCount(names.length + 1)}
        />
      </div>
      <ul className="mt-4 grid gap-3 sm:grid-cols-2">
        {names.map((name, index) => (
          <li key={teamLetter(index)}>
            <TeamName
              index={index}
              name={name}
              fault={faults[`teams.${index}.name`]}
              defaults={defaults}
              onChange={(typed) => onChange({ teamNames: { ...draft.teamNames, [index]: typed } })}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

type TeamNameProps = Readonly<{
  index: number;
  name: string;
  fault: string | undefined;
  defaults: DraftDefaults;
  onChange: (name: string) => void;
}>;

function TeamName({ index, name, fault, defaults, onChange }: TeamNameProps) {
  const t = useTranslations("create.teams");
  const error = useFaultText(defaults)("team", fault);
  const errorId = useId();

  return (
    <>
      <span className="flex items-center gap-2">
        <TeamMark index={index} />
        <input
          aria-label={t("name", { letter: teamLetter(index) })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && errorId}
          value={name}
          maxLength={2 * defaults.maxName}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
          className={controlLooks}
        />
      </span>
      {error && (
        <p id={errorId} role="alert" className="mt-1 ps-9 text-sm font-semibold text-danger">
          {error}
        </p>
      )}
    </>
  );
}
