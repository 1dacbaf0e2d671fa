import { useState } from "react";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import type { Command } from "#lib/workshop/commands.ts";

/** Sends one command at a time, and says what became of it. */
export type Sending = Readonly<{
  isPending: boolean;
  failure: FailureCode | undefined;
  /** What was done last, in words. */
  news: string;
  send(command: Command, done: string): Promise<void>;
}>;

export function useSending(workshopId: string): Sending {
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  const [news, setNews] = useState("");

  async function send(command: Command, done: string) {
    setPending(true);
    setNews("");
    const outcome = await sendCommand(workshopId, command);
    setPending(false);
    setFailure(outcome.ok ? undefined : outcome.code);
    if (outcome.ok) setNews(done);
  }

  return { isPending, failure, news, send };
}
