"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import {
  boardsBefore,
  type CanvasChange,
  changeCanvas,
  continueStep,
  isOnKeptBoard,
  openerOf,
} from "#lib/workshop/agenda-edit.ts";
import type { Step } from "#lib/workshop/model.ts";
import { CanvasPicker } from "./canvas-picker.tsx";
import { CheckField } from "./check-field.tsx";
import { useEditor } from "./editor-context.ts";
import { useStepChange } from "./use-step-change.ts";

const OWN = "own";

/** Which canvas a step has, on which boards, and how much of it is in use. */
export function CanvasFields({ step }: Readonly<{ step: Step }>) {
  const { steps, kept, edit } = useEditor();
  const isLocked = isOnKeptBoard(steps, kept, step);
  const change = (part: CanvasChange) => edit((now) => changeCanvas(now, kept, step.id, part));

  return (
    <>
      <BoardField step={step} />
      <CanvasChoice step={step} isLocked={isLocked} onChange={change} />
      <ScopeField step={step} isLocked={isLocked} onChange={change} />
      <ColumnsField step={step} isLocked={isLocked} onChange={change} />
      <ZoneFields step={step} />
    </>
  );
}

type PartProps = Readonly<{
  step: Step;
  isLocked: boolean;
  onChange(part: CanvasChange): void;
}>;

/** Boards of its own, or those of an earlier step; only where there is one. */
function BoardField({ step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.step");
  const { steps, kept, edit, titleOf } = useEditor();
  const earlier = boardsBefore(steps, step.id);
  if (earlier.length === 0) return null;

  return (
    <SelectField
      label={t("board")}
      description={t("boardHint")}
      isDisabled={kept.has(step.id)}
      value={step.continues === null ? OWN : openerOf(steps, step).id}
      onChange={(id) => edit((now) => continueStep(now, kept, step.id, id === OWN ? null : id))}
      options={[
        { id: OWN, label: t("ownBoard") },
        ...earlier.map((each) => ({
          id: each.id,
          label: t("boardOf", { number: steps.indexOf(each) + 1, title: titleOf(each) }),
        })),
      ]}
    />
  );
}

function CanvasChoice({ step, isLocked, onChange }: PartProps) {
  const t = useTranslations("agenda.step");
  const add = useTranslations("agenda.add");
  const { options, thumbnails } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const canvas = options.canvases.find(({ id }) => id === step.templateId);

  function choose(templateId: string) {
    const chosen = options.canvases.find(({ id }) => id === templateId);
    if (templateId !== step.templateId) {
      onChange({ templateId, columnSet: chosen?.columnSets[0]?.id ?? null });
    }
    setOpen(false);
  }

  return (
    <div className="flex flex-col gap-1.5">
      <p className="font-semibold">{t("canvas")}</p>
      <div className="flex flex-wrap items-center gap-4">
        <span
          aria-hidden="true"
          className="block aspect-[8/5] w-32 shrink-0 overflow-hidden rounded-control border border-line bg-white p-1 dark:brightness-90"
        >
          {step.templateId && thumbnails[step.templateId]}
        </span>
        <div className="flex min-w-0 flex-1 basis-40 flex-col items-start gap-2">
          <p className="leading-snug">{canvas?.name ?? step.templateId}</p>
          {!isLocked && <Button onPress={() => setOpen(true)}>{t("otherCanvas")}</Button>}
        </div>
      </div>
      {!isLocked && <SharedHint step={step} />}
      <Dialog title={add("choose")} isOpen={isOpen} onOpenChange={setOpen}>
        <CanvasPicker chosenId={step.templateId} onChoose={choose} />
      </Dialog>
    </div>
  );
}

/** That a change here is one for other steps too. */
function SharedHint({ step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.step");
  const { steps } = useEditor();
  const opener = openerOf(steps, step);
  const isShared = steps.some((each) => each !== step && openerOf(steps, each) === opener);
  return isShared ? <p className="text-sm text-ink-soft">{t("shared")}</p> : null;
}

function ScopeField({ step, isLocked, onChange }: PartProps) {
  const t = useTranslations("agenda.step");
  const scopes = ["team", "plenary"] as const;

  return (
    <fieldset disabled={isLocked} className="min-w-0 disabled:opacity-60">
      <legend className="sr-only">{t("scope")}</legend>
      <RadioCards
        label={t("scope")}
        value={step.scope}
        onChange={(id) => onChange({ scope: scopes.find((scope) => scope === id) ?? step.scope })}
        options={scopes.map((id) => ({ id, title: t(id) }))}
      />
    </fieldset>
  );
}

/** Only where the canvas has several to choose from. */
function ColumnsField({ step, isLocked, onChange }: PartProps) {
  const t = useTranslations("agenda.step");
  const { options } = useEditor();
  const sets = options.canvases.find(({ id }) => id === step.templateId)?.columnSets ?? [];
  if (sets.length < 2) return null;

  return (
    <SelectField
      label={t("columns")}
      isDisabled={isLocked}
      value={step.columnSet ?? sets[0]?.id}
      onChange={(columnSet) => onChange({ columnSet })}
      options={sets.map(({ id, name }) => ({ id, label: name }))}
    />
  );
}

function ZoneFields({ step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.step");
  const { options } = useEditor();
  const change = useStepChange(step);
  const zones = options.canvases.find(({ id }) => id === step.templateId)?.zones ?? [];

  function toggle(zoneId: string, isUsed: boolean) {
    const isInUse = (id: string) => (id === zoneId ? isUsed : step.focusZones.includes(id));
    change({ focusZones: zones.map(({ id }) => id).filter(isInUse) });
  }

  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{t("zones")}</legend>
      <p className="text-sm text-ink-soft">{t("zonesHint")}</p>
      <div className="mt-1 grid sm:grid-cols-2">
        {zones.map(({ id, name }) => (
          <CheckField
            key={id}
            label={name}
            isChecked={step.focusZones.includes(id)}
            onChange={(isUsed) => toggle(id, isUsed)}
          />
        ))}
      </div>
    </fieldset>
  );
}
