"use client";

import { useMemo, useState } from "react";
import { useInsight } from "#components/insight/insight-context.ts";
import { useKept } from "#components/insight/use-kept.ts";
import { newId } from "#components/live/new-id.ts";
import type { FailureCode } from "#components/workshop/request.ts";
import type { InsightNote, NoteRef } from "#lib/insight/insight-source.ts";
import { withDecision } from "#lib/insight/kept/synthesis.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import { type Decision, MAX_REFS, undone } from "#lib/insight/synthesis/decisions.ts";
import {
  type DecidedIdea,
  type DecidedSynthesis,
  decidedSynthesis,
} from "#lib/insight/synthesis/proposals.ts";
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
  undo(decisionId: string): void;
}>;

/** Accepted and proposed ideas of one zone, numbered, and what else it has. */
export type ZoneSynthesis = Readonly<{
  ideas: readonly NumberedIdea[];
  conflicts: DecidedSynthesis["conflicts"];
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

  function decide(says: Decision["says"], refs: readonly NoteRef[]) {
    const named = refs.map(({ teamId, stepId, id }) => ({ teamId, stepId, id }));
    if (named.length < 2 || named.length > MAX_REFS) return;
    const decision: Decision = { id: newId(), says, refs: named };
    void change((kept) => withDecision(kept, decision));
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
    undo: (decisionId) =>
      void change((kept) => ({ ...kept, decisions: [...undone(kept.decisions, decisionId)] })),
  };
}
