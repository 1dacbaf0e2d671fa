"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { newId } from "#components/live/new-id.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { controlLooks, describedBy, FieldFrame } from "#components/ui/field-frame.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { Roster } from "#lib/workshop/roster-names.ts";
import { readRoster, rosterText } from "#lib/workshop/roster-text.ts";
import { limits } from "./limits.ts";
import { type ResolvedRoster, resolveRoster } from "./resolve-roster.ts";
import { RosterPreview } from "./roster-preview.tsx";

type RosterDialogProps = Readonly<{
  state: PublicState;
  roster: Roster;
  isOpen: boolean;
  onClose(): void;
  /** Resolves to why it did not work. */
  onTake(roster: Roster): Promise<FailureCode | undefined>;
}>;

/** Where a list of names is typed or pasted, looked at, and taken. */
export function RosterDialog(props: RosterDialogProps) {
  const t = useTranslations("teams.roster");

  return (
    <Dialog title={t("dialog")} isOpen={props.isOpen} onOpenChange={props.onClose}>
      <RosterDesk {...props} />
    </Dialog>
  );
}

function RosterDesk({ state, roster, onClose, onTake }: RosterDialogProps) {
  const problemText = useProblemText();
  const [text, setText] = useState(() => rosterText(roster, state.teams));
  const [isPreview, setPreview] = useState(false);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  const read = readRoster(text, { people: limits.members, name: limits.name });
  const resolved = resolveRoster(read.lines, {
    teams: state.teams,
    spare: spareTeams(state),
    maxTeams: limits.teams,
    newId,
  });

  async function take({ entries, teams, renamed, added }: ResolvedRoster) {
    setPending(true);
    setFailure(undefined);
    const isNew = renamed.length + added.length > 0;
    const outcome = isNew
      ? await sendCommand(state.id, { type: "set-teams", teams: [...teams] })
      : undefined;
    const code = outcome?.ok === false ? outcome.code : await onTake(entries);
    setPending(false);
    setFailure(code);
    if (code === undefined) onClose();
  }

  if (!isPreview) {
    return (
      <RosterText
        text={text}
        isEmpty={read.lines.length === 0}
        onText={setText}
        onNext={() => setPreview(true)}
      />
    );
  }
  return (
    <RosterPreview
      read={read}
      resolved={resolved}
      failure={failure && problemText(failure)}
      isPending={isPending}
      onBack={() => setPreview(false)}
      onTake={() => void take(resolved)}
    />
  );
}

type RosterTextProps = Readonly<{
  text: string;
  isEmpty: boolean;
  onText(text: string): void;
  onNext(): void;
}>;

function RosterText({ text, isEmpty, onText, onNext }: RosterTextProps) {
  const t = useTranslations("teams.roster");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [hasTried, setTried] = useState(false);
  const error = hasTried && isEmpty ? t("takeEmpty") : undefined;

  function next() {
    setTried(true);
    if (isEmpty) field.current?.focus();
    else onNext();
  }

  return (
    <div className="flex flex-col gap-4">
      <FieldFrame id={id} label={t("field")} description={t("fieldHint")} error={error}>
        <textarea
          ref={field}
          id={id}
          rows={9}
          value={text}
          placeholder={t("placeholder")}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, t("fieldHint"), error)}
          onChange={(event) => onText(event.currentTarget.value)}
          className={controlLooks}
        />
      </FieldFrame>
      <p className="text-sm text-ink-soft">{t("private")}</p>
      <Button variant="primary" onPress={next} className="self-end max-sm:w-full">
        {t("next")}
      </Button>
    </div>
  );
}

/** Teams that can be called something else: the room has not begun, and nobody is in them. */
function spareTeams({ status, teams, members }: PublicState): ReadonlySet<string> {
  if (status !== "lobby") return new Set();
  const used = new Set(members.map(({ teamId }) => teamId));
  return new Set(teams.flatMap(({ id }) => (used.has(id) ? [] : [id])));
}
