"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState, useSyncExternalStore } from "react";
import { useFoundFile } from "#components/programme-file/use-found-file.ts";
import { GroupingChoice } from "#components/teams/grouping-choice.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useHydrated } from "#components/workshop/use-hydrated.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { localeNames, locales } from "#lib/locales.ts";
import { AgendaPreview } from "./agenda-preview.tsx";
import { type CalendarDay, dayOf } from "./calendar-day.ts";
import type { CreateOptions } from "./create-options.ts";
import { KeepUntilField } from "./keep-until-field.tsx";
import { TeamFields } from "./team-fields.tsx";
import { useFaultText } from "./use-fault-text.ts";
import { useSubmission } from "./use-submission.ts";
import { WhatToRun } from "./what-to-run.tsx";
import {
  bodyOf,
  faultsOf,
  type TypedDraft,
  titleOf,
  type WorkshopDraft,
} from "./workshop-draft.ts";

type CreateFormProps = Readonly<{
  options: CreateOptions;
  initial: TypedDraft;
  /** The day it is on the server, until the browser can say for itself. */
  serverDay: CalendarDay;
}>;

/** Everything that must be decided before a workshop exists; all of it has a good suggestion. */
export function CreateForm({ options, initial, serverDay }: CreateFormProps) {
  const t = useTranslations("create");
  const teams = useTranslations("teams");
  const problemText = useProblemText();
  const faultText = useFaultText(options.defaults);
  const form = useRef<HTMLFormElement>(null);
  const today = useSyncExternalStore(never, browserDay, () => serverDay);
  const [typed, setTyped] = useState(initial);
  const [hasTried, setTried] = useState(false);
  const isReady = useHydrated();
  const { submit, isPending, failure } = useSubmission();

  const { defaults } = options;
  const { found: file, read } = useFoundFile(defaults.maxFileBytes);
  const draft: WorkshopDraft = { ...typed, file };
  const found = faultsOf(draft, today, defaults);
  const faults = { ...failure?.fields, ...(hasTried && found) };
  const needsKey = failure?.code === "create-key-required" || draft.createKey !== "";
  const change = (part: Partial<TypedDraft>) => setTyped((before) => ({ ...before, ...part }));

  function start(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(found).length === 0) void submit(bodyOf(draft, today, defaults));
    else requestAnimationFrame(() => focusFirstFault(form.current));
  }

  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-14">
      <form ref={form} onSubmit={start} noValidate className="flex flex-col gap-8">
        <WhatToRun
          options={options}
          draft={draft}
          fileError={faultText("steps", faults.steps)}
          onChange={change}
          onFile={(chosen) => void read(chosen)}
        />
        <TextField
          label={t("name.label")}
          description={t("name.hint")}
          error={faultText("title", faults.title)}
          value={titleOf(draft, defaults)}
          onChange={(title) => change({ title })}
          maxLength={2 * defaults.maxTitle}
          autoComplete="off"
        />
        <SelectField
          label={t("language.label")}
          description={t("language.hint")}
          options={locales.map((id) => ({ id, label: localeNames[id] }))}
          value={draft.locale}
          onChange={(id) => change({ locale: locales.find((one) => one === id) ?? draft.locale })}
        />
        <TeamFields draft={draft} defaults={defaults} faults={faults} onChange={change} />
        <div className="flex flex-col gap-3">
          <GroupingChoice
            value={draft.grouping}
            onChange={(grouping) => change({ grouping })}
            gridClassName="sm:grid-cols-2"
          />
          {draft.grouping === "roster" && (
            <p className="text-sm text-ink-soft">{teams("grouping.rosterLater")}</p>
          )}
        </div>
        <KeepUntilField
          draft={draft}
          defaults={defaults}
          today={today}
          error={faultText("keep", faults.retentionDays)}
          onChange={change}
        />
        {needsKey && (
          <TextField
            label={t("key.label")}
            description={t("key.hint")}
            type="password"
            value={draft.createKey}
            onChange={(createKey) => change({ createKey })}
            autoComplete="off"
            autoFocus
          />
        )}
        {failure && (
          <Notice tone="danger" title={t("failed")}>
            {problemText(failure.code)}
          </Notice>
        )}
        <Button
          type="submit"
          variant="primary"
          size="l"
          isPending={isPending}
          isDisabled={!isReady}
          icon={<ArrowRight aria-hidden="true" size={20} className="order-last" />}
          className="self-start max-sm:w-full"
        >
          {t(isPending ? "pending" : "submit")}
        </Button>
      </form>
      <AgendaPreview options={options} draft={draft} />
    </div>
  );
}

function focusFirstFault(form: HTMLFormElement | null) {
  form?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}

/** The day does not change while one fills in a form; if it does, the server has the last word. */
function never() {
  return () => {};
}

function browserDay(): CalendarDay {
  return dayOf(new Date());
}
