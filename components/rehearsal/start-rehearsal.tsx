"use client";

import { GraduationCap } from "lucide-react";
import { useLocale } from "next-intl";
import { useRef, useState } from "react";
import { parseCreated } from "#components/create/create-workshop.ts";
import { keepFacilitatorLink } from "#components/create/facilitator-link.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type FailureCode, request } from "#components/workshop/request.ts";
import { useHydrated } from "#components/workshop/use-hydrated.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { useRouter } from "#i18n/navigation.ts";

type StartRehearsalProps = Readonly<{
  /** From the server, so that the page needs no other words in the browser. */
  words: Readonly<{ button: string; pending: string; key: string; keyHint: string }>;
}>;

/** Makes a rehearsal in the language of the page, and goes to its lobby. */
export function StartRehearsal({ words }: StartRehearsalProps) {
  const locale = useLocale();
  const router = useRouter();
  const problemText = useProblemText();
  // State arrives with the next drawing; two quick presses come before it.
  const isUnderWay = useRef(false);
  const isReady = useHydrated();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  const [createKey, setCreateKey] = useState("");
  const needsKey = failure === "create-key-required" || createKey !== "";

  async function start() {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setPending(true);
    setFailure(undefined);
    const body = { locale, ...(createKey && { createKey }) };
    const outcome = await request("POST", "/api/rehearsals", body);
    const created = outcome.ok ? parseCreated(outcome.value) : undefined;
    if (created) {
      keepFacilitatorLink(created.id, created.facilitatorLink);
      // Stays pending until the lobby replaces the page.
      return router.push(`/workshops/${created.id}/lobby`);
    }
    setFailure(outcome.ok ? "unexpected" : outcome.code);
    setPending(false);
    isUnderWay.current = false;
  }

  return (
    <div className="flex flex-col items-start gap-3">
      {needsKey && (
        <TextField
          label={words.key}
          description={words.keyHint}
          type="password"
          value={createKey}
          onChange={setCreateKey}
          autoComplete="off"
          className="w-full"
        />
      )}
      <Button
        isPending={isPending}
        isDisabled={!isReady}
        onPress={start}
        icon={<GraduationCap aria-hidden="true" size={20} />}
      >
        {isPending ? words.pending : words.button}
      </Button>
      {failure && (
        <p role="alert" className="font-semibold text-danger">
          {problemText(failure)}
        </p>
      )}
    </div>
  );
}
