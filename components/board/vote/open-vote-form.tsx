"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Commanding } from "#components/workshop/use-command.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { Vote } from "#lib/workshop/votes.ts";
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
  /** How many clusters people have made on the step's boards; `undefined` while that is not known. */
  clusters: number | undefined;
}> &
  Pick<Commanding, "send" | "isPending">;

/** Opens a vote on the boards of a step. */
export function OpenVoteForm(props: OpenVoteFormProps) {
  const { id, step, zones, clusters = 0, send, isPending } = props;
  const t = useTranslations("votes.form");
  const [name, setName] = useState("");
  const [dots, setDots] = useState(USUAL_DOTS);
  const [cap, setCap] = useState(USUAL_DOTS);
  const [hasAgainst, setAgainst] = useState(false);
  const [chosen, choose] = useState<Vote["items"]>("notes");
  const items = clusters === 0 ? "notes" : chosen;
  // A step that uses some zones asks about those.
  const [zoneIds, setZones] = useState<readonly string[]>(step.focusZones);
  const perNote = Math.min(cap, dots);

  function open(event: FormEvent) {
    event.preventDefault();
    const asked = zones.filter((zone) => zoneIds.includes(zone.id)).map((zone) => zone.id);
    const vote = { stepId: step.id, name: name.trim(), items, dots, perNote, hasAgainst };
    send({
      type: "open-vote",
      id,
      vote: { ...vote, zoneIds: asked.length === zones.length ? [] : asked },
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
      {clusters > 0 && <ItemsChoice clusters={clusters} value={items} onChange={choose} />}
      {props.clusters === 0 && <p className="text-sm text-ink-soft">{t("makeClusters")}</p>}
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
        label={t("perNote", { items })}
        fewer={t("fewerPerNote", { items })}
        more={t("morePerNote", { items })}
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

type ItemsChoiceProps = Readonly<{
  clusters: number;
  value: Vote["items"];
  onChange(items: Vote["items"]): void;
}>;

/** Whether dots go to notes or to clusters. */
function ItemsChoice({ clusters, value, onChange }: ItemsChoiceProps) {
  const t = useTranslations("votes.form");
  const options = [
    { id: "notes", title: t("notes"), description: t("notesText") },
    { id: "clusters", title: t("clusters"), description: t("clustersText", { count: clusters }) },
  ];
  return (
    <RadioCards
      label={t("items")}
      options={options}
      value={value}
      onChange={(chosen) => onChange(chosen === "clusters" ? "clusters" : "notes")}
    />
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
