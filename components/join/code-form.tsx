"use client";

import { ArrowRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { useRouter } from "#i18n/navigation.ts";
import { parseCode } from "#lib/workshop/codes.ts";
import { CodeField } from "./code-field.tsx";
import { codeInText } from "./typed-code.ts";

type CodeFormProps = Readonly<{
  /** What stands in the field at first. */
  initial?: string | undefined;
  /** Why the last code did not work. */
  problem?: string | undefined;
}>;

/** Asks for a join code and goes where its workshop is joined; works before any script runs. */
export function CodeForm({ initial = "", problem }: CodeFormProps) {
  const t = useTranslations("join.code");
  const locale = useLocale();
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState(problem);
  const [isPending, startTransition] = useTransition();

  useEffect(() => field.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const text = field.current?.value ?? "";
    const code = parseCode(codeInText(text) ?? text);
    setError(code ? undefined : t("malformed"));
    if (code) startTransition(() => router.push(`/join/${code}`));
    else field.current?.focus();
  }

  return (
    <form
      action={`/${locale}/join`}
      onSubmit={submit}
      noValidate
      className="flex flex-col gap-5 sm:gap-6"
    >
      <CodeField
        ref={field}
        label={t("label")}
        description={t("hint")}
        error={error}
        name="code"
        defaultValue={initial}
        onEdit={() => setError(undefined)}
      />
      <Button
        type="submit"
        variant="primary"
        size="l"
        isPending={isPending}
        className="w-full sm:w-auto sm:self-start"
      >
        {t("submit")}
        <ArrowRight aria-hidden="true" size={20} />
      </Button>
    </form>
  );
}
