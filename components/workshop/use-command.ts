"use client";

import { useState } from "react";
import type { Command } from "#lib/workshop/commands.ts";
import type { FailureCode } from "./request.ts";
import { sendCommand } from "./send-command.ts";

/** What a part of a page needs to tell the workshop to do something, one thing at a time. */
export type Commanding = Readonly<{
  isPending: boolean;
  /** Why the latest command did not work. */
  failure: FailureCode | undefined;
  send(command: Command): void;
}>;

/** Sends commands; what they change arrives through `useControl`. */
export function useCommand(workshopId: string): Commanding {
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();

  async function run(command: Command) {
    setPending(true);
    const outcome = await sendCommand(workshopId, command);
    setPending(false);
    setFailure(outcome.ok ? undefined : outcome.code);
  }

  return { isPending, failure, send: (command) => void run(command) };
}
