"use client";

import { useMemo, useState } from "react";
import { useInsight } from "#components/insight/insight-context.ts";
import { useKept } from "#components/insight/use-kept.ts";
import { newId } from "#components/live/new-id.ts";
import type { FailureCode } from "#components/workshop/request.ts";
import type { InsightNote, NoteRef } from "#lib/insight/insight-source.ts";
import { withDecision } from "#lib/insight/kept/synthesis.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import type { DecidedConflict } from "#lib/insight/synthesis/decided-conflicts.ts";
import {
  type ConflictDecision,
  type Decision,
  type IdeaDecision,
  MAX_REFS,
  undone,
} from "#lib/insight/synthesis/decisions.ts";
import { type DecidedIdea, decidedSynthesis } from "#lib/insight/synthesis/proposals.ts";
import { createTermReader } from "#lib/insight/synthesis/term-reader.ts";
import { createSteadyNotes } from "./compared-zones.ts";

/** An idea with the number it has on the page; 0 for what stands alone. */
export type NumberedIdea = DecidedIdea & Readonly<{ number: number }>;

export type Deciding = Readonly<{
  /** Whether this person decides. */
  isMine: boolean;
  isSaving: boolean;
  failure: FailureCode | undefined;
  /** Says that notes are one idea; too many at once are not taken. */
  join(refs: readonly NoteRef[]): void;
  /** Says that notes are not one idea. */
  part(refs: readonly NoteRef[]): void;
  /** Takes one note out of an idea that was accepted. */
  takeOut(idea: DecidedIdea, ref: NoteRef): void;
  /** Says that two sides contradict one another. */
  oppose(conflict: DecidedConflict): void;
  /** Says that they do not. */
  reconcile(conflict: DecidedConflict): void;
  undo(decisionId: string): void;
}>;

/** Accepted and proposed ideas of one zone, numbered, and what else it has. */
export type ZoneSynthesis = Readonly<{
  ideas: readonly NumberedIdea[];
  conflicts: readonly DecidedConflict[];
  deciding: Deciding;
}>;

/** What teams have in common in a zone, with what people decided; computed once a change of it. */
export function useSynthesis(notes: readonly InsightNote[]): ZoneSynthesis {
  const [read] = useState(createTermReader);
  const [steady] = useState(createSteadyNotes);
  const deciding = useDeciding();
  const same = steady(notes);
  const { decisions } = deciding;
  const computed = useMemo(() => decidedSynthesis(same, decisions, read), [same, decisions, read]);
  const ideas = useMemo(
    () =>
      computed.ideas.map((idea, index) => ({
        ...idea,
        number: idea.state === "alone" ? 0 : index + 1,
      })),
    [computed],
  );
  return { ideas, conflicts: computed.conflicts, deciding };
}

function useDeciding(): Deciding & Readonly<{ decisions: readonly Decision[] }> {
  const { me } = useInsight();
  const { value, change, isSaving, failure } = useKept("synthesis");

  const keep = (decision: Decision) => void change((kept) => withDecision(kept, decision));

  function decide(says: IdeaDecision["says"], refs: readonly NoteRef[]) {
    if (refs.length < 2 || refs.length > MAX_REFS) return;
    keep({ id: newId(), says, refs: bare(refs) });
  }

  function judge(says: ConflictDecision["says"], { reason, sides: [one, other] }: DecidedConflict) {
    if (one.length > MAX_REFS || other.length > MAX_REFS) return;
    keep({ id: newId(), says, reason, sides: [bare(one), bare(other)] });
  }

  return {
    decisions: value.decisions,
    isMine: me.role === "facilitator",
    isSaving,
    failure,
    join: (refs) => decide("together", refs),
    part: (refs) => decide("apart", refs),
    takeOut({ notes }, ref) {
      const rest = notes.filter((note) => noteKey(note) !== noteKey(ref));
      // One note alone is no idea of several.
      if (rest.length > 1) decide("together", rest);
      else decide("apart", notes);
    },
    oppose: (conflict) => judge("against", conflict),
    reconcile: (conflict) => judge("in-accord", conflict),
    undo: (decisionId) =>
      void change((kept) => ({ ...kept, decisions: [...undone(kept.decisions, decisionId)] })),
  };
}

/** Names alone: whoever hands notes in may hand in more. */
function bare(refs: readonly NoteRef[]): NoteRef[] {
  return refs.map(({ teamId, stepId, id }) => ({ teamId, stepId, id }));
}
