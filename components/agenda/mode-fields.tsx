"use client";

import { Eye, type LucideIcon, PenLine, UserLock, Vote } from "lucide-react";
import { useTranslations } from "next-intl";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import type { Step, StepTool } from "#lib/workshop/model.ts";
import { CheckField } from "./check-field.tsx";
import { useEditor } from "./editor-context.ts";
import { useStepChange } from "./use-step-change.ts";

const modes = {
  open: PenLine,
  private: UserLock,
  vote: Vote,
  readonly: Eye,
} as const satisfies Record<Step["mode"], LucideIcon>;
const modeIds = Object.keys(modes) as Step["mode"][];

/** What a facilitator can choose from; the same as the model's, which a page does not load. */
const tools = {
  note: true,
  text: true,
  draw: true,
  shapes: true,
  arrow: true,
  cards: true,
} as const satisfies Record<StepTool, true>;
const toolIds = Object.keys(tools) as StepTool[];

const editIds = Object.keys({
  own: true,
  team: true,
  all: true,
} as const satisfies Record<Step["edits"], true>) as Step["edits"][];

/** What people may do on the boards of a step. */
export function ModeFields({ step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.step");
  const { kept } = useEditor();
  const change = useStepChange(step);
  const isWritten = step.mode === "open" || step.mode === "private";

  return (
    <>
      <div>
        <RadioCards
          label={t("mode")}
          value={step.mode}
          onChange={(id) => {
            const mode = modeIds.find((each) => each === id);
            if (mode) change({ mode });
          }}
          options={modeIds.map((id) => ({
            id,
            title: <ModeName mode={id} />,
            description: t(`modeTexts.${id}`),
          }))}
        />
        {kept.has(step.id) && step.mode === "private" && (
          <p className="mt-2 text-sm text-ink-soft">{t("privateKept")}</p>
        )}
      </div>
      {isWritten && <EditFields step={step} />}
      {isWritten && <ToolFields step={step} />}
    </>
  );
}

function ModeName({ mode }: Readonly<{ mode: Step["mode"] }>) {
  const t = useTranslations("agenda.step.modes");
  const Icon = modes[mode];

  return (
    <span className="inline-flex items-center gap-2">
      <Icon aria-hidden="true" size={18} className="text-green" />
      {t(mode)}
    </span>
  );
}

/** Of one board for everybody there are no other teams' boards. */
function EditFields({ step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.step");
  const change = useStepChange(step);
  const choices = editIds.filter((id) => id !== "all" || step.scope === "team");

  return (
    <RadioCards
      label={t("edits")}
      value={choices.includes(step.edits) ? step.edits : "team"}
      onChange={(id) => {
        const edits = choices.find((each) => each === id);
        if (edits) change({ edits });
      }}
      options={choices.map((id) => ({
        id,
        title: t(`editNames.${id}`),
        description: t(`editTexts.${id}`),
      }))}
    />
  );
}

function ToolFields({ step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.step");
  const change = useStepChange(step);
  const chosen = step.tools ?? toolIds;

  function toggle(tool: StepTool, isUsed: boolean) {
    const next = toolIds.filter((each) => (each === tool ? isUsed : chosen.includes(each)));
    change({ tools: next.length === toolIds.length ? null : next });
  }

  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{t("tools")}</legend>
      <p className="text-sm text-ink-soft">{t(step.tools === null ? "allTools" : "someTools")}</p>
      <div className="mt-1 grid grid-cols-2 sm:grid-cols-3">
        {toolIds.map((tool) => (
          <CheckField
            key={tool}
            label={t(`toolNames.${tool}`)}
            isChecked={chosen.includes(tool)}
            onChange={(isUsed) => toggle(tool, isUsed)}
          />
        ))}
      </div>
    </fieldset>
  );
}
