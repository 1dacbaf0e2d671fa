"use client";

import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { newId } from "#components/live/new-id.ts";
import type { AgendaStep } from "#components/lobby/agenda.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { teamLetter } from "#components/ui/team-colours.ts";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { limits } from "./limits.ts";
import { RemoveTeam } from "./remove-team.tsx";
import { type NameFault, TeamRow } from "./team-row.tsx";

type Team = Readonly<{ id: string; name: string }>;

type TeamNamesProps = Readonly<{
  state: PublicState;
  /** Steps that have a board for each team. */
  boardSteps: readonly AgendaStep[];
  onSaid(words: string): void;
}>;

/** What teams are called, one more of them, and a way to each one's board. */
export function TeamNames({ state, boardSteps, onSaid }: TeamNamesProps) {
  const t = useTranslations("teams.names");
  const problemText = useProblemText();
  const { addButton, goToAdd } = useAddButton();
  const [stepId, setStepId] = useState(boardSteps[0]?.id);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [added, setAdded] = useState<readonly Team[]>([]);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();

  const known = new Set(state.teams.map(({ id }) => id));
  const fresh = added.filter(({ id }) => !known.has(id));
  const teams = [...state.teams, ...fresh].map(({ id, name }) => ({ id, name: typed[id] ?? name }));
  const faults = teams.map((_, index) => faultOf(teams, index));
  const isChanged =
    fresh.length > 0 || state.teams.some(({ id, name }) => (typed[id] ?? name) !== name);

  function add() {
    const letter = teamLetter(teams.length);
    setAdded([...fresh, { id: newId(), name: t("newName", { letter }) }]);
  }

  function forget(gone: Team) {
    setAdded(fresh.filter(({ id }) => id !== gone.id));
    onSaid(t("removed", { team: gone.name }));
    goToAdd();
  }

  function removalOf(team: Team) {
    // The name people know, not the one that is being typed.
    const known = state.teams.find(({ id }) => id === team.id);
    if (known && state.teams.length > 1) {
      return <RemoveTeam state={state} team={known} onRemoved={() => forget(known)} />;
    }
    return (
      !known && (
        <Button
          variant="quiet"
          aria-label={t("remove", { team: team.name })}
          icon={<Trash2 aria-hidden="true" size={18} />}
          onPress={() => forget(team)}
        />
      )
    );
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    if (faults.some((fault) => fault !== undefined)) return;
    setPending(true);
    const clean = teams.map(({ id, name }) => ({ id, name: name.trim() }));
    const outcome = await sendCommand(state.id, { type: "set-teams", teams: clean });
    setPending(false);
    setFailure(outcome.ok ? undefined : outcome.code);
    if (!outcome.ok) return;
    setTyped({});
    onSaid(t("saved"));
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate className="flex flex-col gap-3">
      <h3>{t("label")}</h3>
      <p className="text-sm text-ink-soft">{t("hint")}</p>
      {boardSteps.length > 1 && (
        <SelectField
          label={t("step")}
          options={boardSteps.map(({ id, title }) => ({ id, label: title }))}
          value={stepId}
          onChange={setStepId}
        />
      )}
      <ul className="flex flex-col gap-2">
        {teams.map((team, index) => (
          <TeamRow
            key={team.id}
            index={index}
            name={team.name}
            fault={faults[index]}
            onName={(name) => setTyped({ ...typed, [team.id]: name })}
            board={
              known.has(team.id) && stepId !== undefined
                ? `/workshops/${state.id}/boards/${team.id}/${stepId}`
                : undefined
            }
            removal={removalOf(team)}
          />
        ))}
      </ul>
      {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      <div className="flex flex-wrap gap-3">
        <Button
          ref={addButton}
          icon={<Plus aria-hidden="true" size={18} />}
          isDisabled={teams.length >= limits.teams}
          onPress={add}
        >
          {t("add")}
        </Button>
        {isChanged && (
          <Button type="submit" variant="primary" isPending={isPending}>
            {t("save")}
          </Button>
        )}
      </div>
      {teams.length >= limits.teams && (
        <p className="text-sm text-ink-soft">{t("most", { count: teams.length })}</p>
      )}
    </form>
  );
}

/** Takes the focus there once a team is gone, and its own button with it. */
function useAddButton() {
  const addButton = useRef<HTMLButtonElement>(null);
  const [removals, setRemovals] = useState(0);
  // After the question has closed, which gives the focus back: both are drawn at once, and the
  // effects of what lies within come first.
  useEffect(() => {
    if (removals > 0) addButton.current?.focus();
  }, [removals]);
  return { addButton, goToAdd: () => setRemovals((count) => count + 1) };
}

/** What the server would refuse, found before asking it. */
function faultOf(teams: readonly Team[], index: number): NameFault | undefined {
  const plain = teams.map(({ name }) => name.trim().toLowerCase());
  const name = plain[index] ?? "";
  if (name === "") return "empty";
  if ([...name].length > limits.name) return "tooLong";
  return plain.indexOf(name) < index ? "duplicate" : undefined;
}
