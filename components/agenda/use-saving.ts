"use client";

import { useEffect, useRef, useState } from "react";
import type { FailureCode, Refusal } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import type { Step } from "#lib/workshop/model.ts";
import { isSameAgenda } from "#lib/workshop/same-agenda.ts";
import type { Base } from "./draft-history.ts";
import { loadAgenda } from "./load-agenda.ts";
import type { Draft } from "./use-draft.ts";

/** An agenda that was sent, and which of its fields are wrong. */
export type Refused = Readonly<{
  fields: NonNullable<Refusal["fields"]>;
  steps: readonly Step[];
}>;

export type Saving = Readonly<{
  isSaving: boolean;
  failure: FailureCode | undefined;
  /** What the server found wrong, if it said where: fields of the steps that were sent. */
  refused: Refused | undefined;
  /** Somebody else has saved since this draft was begun, and what they made is not here yet. */
  isBehind: boolean;
  /** What they made, once it was asked for. */
  theirs: Base | undefined;
  /** Resolves to whether it is saved. */
  save(): Promise<boolean>;
  look(): Promise<void>;
  decide(choice: "theirs" | "mine" | "later"): void;
}>;

type Options = Readonly<{
  workshopId: string;
  draft: Draft;
  /** Live: the newest agenda there is. */
  revision: number;
  onNews(news: "saved" | "adopted"): void;
}>;

/** Saves a draft, and sees to it that nobody's work is overwritten unseen. */
export function useSaving({ workshopId, draft, revision, onNews }: Options): Saving {
  const { base, steps, isDirty, change } = draft;
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  const [refused, setRefused] = useState<Refused>();
  const [theirs, setTheirs] = useState<Base>();
  const isUnderWay = useRef(false);
  // News of our own saving may come before its answer.
  const isBehind = revision > base.revision && !isSaving;

  /** @param from whose revision it takes the place of. */
  async function saveOver(from: Base): Promise<boolean> {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setSaving(true);
    setFailure(undefined);
    setRefused(undefined);
    const outcome = await sendCommand(workshopId, {
      type: "set-agenda",
      steps: [...steps],
      basedOn: from.revision,
    });
    isUnderWay.current = false;
    setSaving(false);
    if (outcome.ok) {
      change({ type: "saved", base: { steps, revision: from.revision + 1 } });
      onNews("saved");
      return true;
    }
    if (outcome.code === "agenda-changed") await look();
    else refuse(outcome);
    return false;
  }

  function refuse({ code, fields = [] }: Refusal) {
    setFailure(code);
    setRefused(fields.length > 0 ? { fields, steps } : undefined);
  }

  async function look(): Promise<void> {
    const found = await loadAgenda(workshopId);
    setFailure(found.ok ? undefined : found.code);
    if (!found.ok) return;
    if (!isSameAgenda(found.value.steps, steps)) return setTheirs(found.value);
    // It was one's own: the answer to saving it got lost on its way.
    change({ type: "saved", base: { steps, revision: found.value.revision } });
    onNews("saved");
  }

  function decide(choice: "theirs" | "mine" | "later") {
    if (theirs && choice === "theirs") change({ type: "adopt", base: theirs, isUndoable: true });
    if (theirs && choice === "mine") {
      change({ type: "rebase", base: theirs });
      void saveOver(theirs);
    }
    setTheirs(undefined);
  }

  // With nothing of one's own to lose, theirs is simply what there is.
  const isIdle = isBehind && !isDirty;
  useEffect(() => {
    if (!isIdle) return;
    let isCurrent = true;
    void loadAgenda(workshopId).then((found) => {
      if (!isCurrent || !found.ok) return;
      change({ type: "adopt", base: found.value, isUndoable: false });
      onNews("adopted");
    });
    return () => {
      isCurrent = false;
    };
  }, [isIdle, workshopId, change, onNews]);

  return {
    isSaving,
    failure,
    refused,
    isBehind: isBehind && isDirty,
    theirs,
    save: () => saveOver(base),
    look,
    decide,
  };
}
