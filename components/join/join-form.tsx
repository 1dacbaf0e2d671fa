"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { useHydrated } from "#components/workshop/use-hydrated.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { keepCompositionFromSubmitting } from "./code-field.tsx";
import { type Joined, joinWorkshop } from "./join-workshop.ts";
import { type DoorTeam, TEAM_FIELD, TeamChoice } from "./team-choice.tsx";

type JoinFormProps = Readonly<{
  code: string;
  teams: readonly DoorTeam[];
  choosesTeam: boolean;
  onJoined: (joined: Joined, name: string) => void;
}>;

/** Characters, as `lib/workshop/model.ts` counts them; not imported, for it brings zod along. */
const MAX_NAME = 40;

/** A name, a team, and in. */
export function JoinForm({ code, teams, choosesTeam, onJoined }: JoinFormProps) {
  const t = useTranslations("join.door");
  const problemText = useProblemText();
  const isReady = useHydrated();
  const field = useRef<HTMLInputElement>(null);
  const [nameError, setNameError] = useState<string>();
  const [failure, setFailure] = useState<FailureCode>();
  const [isPending, setPending] = useState(false);
  // State arrives with the next drawing; two quick presses come before it and would be two people.
  const isUnderWay = useRef(false);

  useEffect(() => field.current?.focus(), []);

  function faultOf(typed: string): string | undefined {
    if (typed === "") return t("nameEmpty");
    return [...typed].length > MAX_NAME ? t("nameTooLong") : undefined;
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // Read from the form: what was typed before this script ran is in no state.
    const form = new FormData(event.currentTarget);
    const typed = textIn(form, "name").replaceAll(/\s+/g, " ").trim();
    const fault = faultOf(typed);
    setNameError(fault);
    if (fault) return field.current?.focus();
    if (isUnderWay.current) return;

    isUnderWay.current = true;
    setPending(true);
    setFailure(undefined);
    const teamId = textIn(form, TEAM_FIELD) || undefined;
    const outcome = await joinWorkshop({ code, name: typed, teamId });
    isUnderWay.current = false;
    setPending(false);
    if (outcome.ok) return onJoined(outcome.value, typed);
    // Characters nobody sees are not a name: the server found nothing left.
    if (outcome.code === "invalid-input") setNameError(t("nameEmpty"));
    else setFailure(outcome.code);
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-6">
      <TextField
        ref={field}
        label={t("name")}
        description={t("nameHint")}
        error={nameError}
        name="name"
        dir="auto"
        autoComplete="off"
        enterKeyHint="go"
        onChange={() => setNameError(undefined)}
        onKeyDown={keepCompositionFromSubmitting}
        inputClassName="min-h-13 text-lg"
      />
      {teams.length > 1 && choosesTeam && <TeamChoice teams={teams} />}
      {teams.length > 1 && !choosesTeam && <p className="text-ink-soft">{t("placed")}</p>}
      {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      <Button
        type="submit"
        variant="primary"
        size="l"
        isPending={isPending}
        isDisabled={!isReady}
        className="w-full sm:w-auto sm:min-w-48 sm:self-start"
      >
        {t("submit")}
      </Button>
    </form>
  );
}

function textIn(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value : "";
}
