"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useHydrated } from "#components/workshop/use-hydrated.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { useRouter } from "#i18n/navigation.ts";
import { parseCode } from "#lib/workshop/codes.ts";
import { CodeField } from "./code-field.tsx";
import { joinWorkshop } from "./join-workshop.ts";

/** For those who have been in before: the return code instead of a name. */
export function ReturnForm({ code, isOpen }: Readonly<{ code: string; isOpen?: boolean }>) {
  const t = useTranslations("join.comeBack");
  const problemText = useProblemText();
  const isReady = useHydrated();
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string>();
  const [isPending, setPending] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const rejoin = parseCode(field.current?.value ?? "");
    setError(rejoin ? undefined : t("malformed"));
    if (!rejoin) return field.current?.focus();

    setPending(true);
    const outcome = await joinWorkshop({ code, rejoin });
    // Stays pending while the next page loads.
    if (outcome.ok) return router.push(`/workshops/${outcome.value.workshopId}`);
    setPending(false);
    setError(problemText(outcome.code));
  }

  return (
    <details open={isOpen} className="group rounded-card border border-line bg-surface">
      <summary className="flex min-h-13 list-none items-center gap-2 px-5 font-semibold text-green sm:px-7 [&::-webkit-details-marker]:hidden">
        <ChevronDown
          aria-hidden="true"
          size={18}
          className="-rotate-90 transition-transform group-open:rotate-0"
        />
        {t("summary")}
      </summary>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5 px-5 pt-1 pb-5 sm:px-7">
        <p className="text-ink-soft">{t("text")}</p>
        <CodeField
          ref={field}
          label={t("label")}
          error={error}
          name="rejoin"
          onEdit={() => setError(undefined)}
        />
        <Button type="submit" isPending={isPending} isDisabled={!isReady} className="sm:self-start">
          {t("submit")}
        </Button>
      </form>
    </details>
  );
}
