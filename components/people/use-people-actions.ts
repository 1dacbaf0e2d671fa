"use client";

import { useState } from "react";
import { type FailureCode, type Outcome, request } from "#components/workshop/request.ts";
import { changeTo, type Person } from "./part.ts";

export type PeopleActions = Readonly<{
  /** Id of the person something is being done about. */
  pendingId: string | undefined;
  /** Why the last thing did not work. */
  failure: FailureCode | undefined;
  forget(): void;
  /** Each resolves to whether it worked. What follows for the list comes by the live state. */
  setPart(person: Person, part: string): Promise<boolean>;
  rename(person: Person, name: string): Promise<boolean>;
  merge(gone: Person, kept: Person): Promise<boolean>;
  signOut(person: Person): Promise<boolean>;
  remove(person: Person): Promise<boolean>;
}>;

/** What a facilitator can do about people, one thing at a time. */
export function usePeopleActions(workshopId: string): PeopleActions {
  const [pendingId, setPendingId] = useState<string>();
  const [failure, setFailure] = useState<FailureCode>();

  async function run({ id }: Person, asking: Promise<Outcome<unknown>>): Promise<boolean> {
    setPendingId(id);
    setFailure(undefined);
    const outcome = await asking;
    setPendingId(undefined);
    if (!outcome.ok) setFailure(outcome.code);
    return outcome.ok;
  }

  const address = ({ id }: Person) => `/api/workshops/${workshopId}/members/${id}`;
  return {
    pendingId,
    failure,
    forget: () => setFailure(undefined),
    setPart: (person, part) => run(person, request("PATCH", address(person), changeTo(part))),
    rename: (person, name) => run(person, request("PATCH", address(person), { name })),
    merge: (gone, kept) => run(gone, request("POST", `${address(gone)}/merge`, { into: kept.id })),
    signOut: (person) => run(person, request("POST", `${address(person)}/sign-out`)),
    remove: (person) => run(person, request("DELETE", address(person))),
  };
}
