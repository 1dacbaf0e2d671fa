"use client";

import { type FormEvent, useId, useRef, useState } from "react";
import { keepCompositionFromSubmitting } from "#components/join/code-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { controlLooks, describedBy, FieldFrame } from "#components/ui/field-frame.tsx";
import { useRouter } from "#i18n/navigation.ts";
import { parseCode } from "#lib/workshop/codes.ts";

type JoinFormProps = Readonly<{
  /** From the server, so that the page needs no other words in the browser. */
  words: Readonly<{ label: string; hint: string; submit: string; wrong: string }>;
  /** The join page, which takes over before scripts run. */
  action: string;
}>;

/** Takes a join code as people type it and goes where its workshop is joined. */
export function JoinForm({ words, action }: JoinFormProps) {
  const id = useId();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const error = isWrong && words.wrong;

  function submit(event: FormEvent) {
    event.preventDefault();
    const code = parseCode(input.current?.value ?? "");
    setWrong(code === undefined);
    if (code) router.push(`/join/${code}`);
    else input.current?.focus();
  }

  return (
    <form action={action} onSubmit={submit} noValidate>
      <FieldFrame id={id} label={words.label} description={words.hint} error={error}>
        <span className="flex gap-2">
          <input
            ref={input}
            id={id}
            name="code"
            onChange={() => setWrong(false)}
            onKeyDown={keepCompositionFromSubmitting}
            enterKeyHint="go"
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            maxLength={24}
            aria-invalid={isWrong || undefined}
            aria-describedby={describedBy(id, words.hint, error)}
            className={`${controlLooks} min-w-0 flex-1 font-mono text-lg tracking-widest uppercase`}
          />
          <Button type="submit">{words.submit}</Button>
        </span>
      </FieldFrame>
    </form>
  );
}
