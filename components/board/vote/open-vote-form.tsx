"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Commanding } from "#components/workshop/use-command.ts";
import type { Step } from "#lib/workshop/model.ts";
import { Stepper } from "./stepper.tsx";

/** Most dots this form gives: more than that, people do not weigh any more. */
const MOST_DOTS = 20;
const USUAL_DOTS = 3;
/** As the command has it. */
const MAX_NAME = 80;

type OpenVoteFormProps = Readonly<{
  /** Of the vote that is opened, however often the button is pressed. */
  id: string;
  step: Step;
  /** Of the step's canvas, in the order of the sheet. */
  zones: readonly Readonly<{ id: string; name: string }>[];
}> &
  Pick<Commanding, "send" | "isPending">;

/** Opens a vote on the boards of a step. */
export function OpenVoteForm({ id, step, zones, send, isPending }: OpenVoteFormProps) {
  const t = useTranslations("votes.form");
  const [name, setName] = useState("");
  const [dots, setDots] = useState(USUAL_DOTS);
  const [cap, setCap] = useState(USUAL_DOTS);
  const [hasAgainst, setAgainst] = useState(false);
  const items = "notes" as const;
  // A step that uses some zones asks about those.
  const [zoneIds, setZones] = useState<readonly string[]>(step.focusZones);
  const perNote = Math.min(cap, dots);

  function open(event: FormEvent) {
    event.preventDefault();
    const chosen = zones.filter((zone) => zoneIds.includes(zone.id)).map((zone) => zone.id);
    const vote = { stepId: step.id, name: name.trim(), items, dots, perNote, hasAgainst };
    send({
      type: "open-vote",
      id,
      vote: { ...vote, zoneIds: chosen.length === zones.length ? [] : chosen },
    });
  }

  return (
    <form onSubmit={open} className="flex flex-col gap-4">
      <TextField
        label={t("name")}
        placeholder={t("namePlaceholder")}
        value={name}
        maxLength={MAX_NAME}
        onChange={setName}
      />
      <Stepper
        label={t("dots")}
        fewer={t("fewerDots")}
        more={t("moreDots")}
        value={dots}
        min={1}
        max={MOST_DOTS}
        onChange={setDots}
      />
      <Stepper
        label={t("perNote")}
        fewer={t("fewerPerNote")}
        more={t("morePerNote")}
        value={perNote}
        min={1}
        max={dots}
        onChange={setCap}
      />
      <Check label={t("against")} isChecked={hasAgainst} onChange={setAgainst} />
      <fieldset className="min-w-0">
        <legend className="font-semibold">{t("zones")}</legend>
        <div className="mt-1 grid max-h-[26dvh] overflow-auto sm:grid-cols-2">
          <Check
            label={t("allZones")}
            isChecked={zoneIds.length === 0 || zoneIds.length === zones.length}
            onChange={() => setZones([])}
          />
          {zones.map((zone) => (
            <Check
              key={zone.id}
              label={zone.name}
              isChecked={zoneIds.includes(zone.id)}
              onChange={(isChecked) =>
                setZones(
                  isChecked ? [...zoneIds, zone.id] : zoneIds.filter((each) => each !== zone.id),
                )
              }
            />
          ))}
        </div>
      </fieldset>
      <Button type="submit" variant="primary" size="l" isPending={isPending}>
        {t("open")}
      </Button>
    </form>
  );
}

type CheckProps = Readonly<{
  label: string;
  isChecked: boolean;
  onChange(isChecked: boolean): void;
}>;

function Check({ label, isChecked, onChange }: CheckProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        className="size-5 shrink-0 accent-green"
      />
      <span>{label}</span>
    </label>
  );
}
