"use client";

import type { ClipboardEvent, KeyboardEvent, ReactNode, Ref } from "react";
import { TextField } from "#components/ui/text-field.tsx";
import { codeInText } from "./typed-code.ts";

type CodeFieldProps = Readonly<{
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  name: string;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement> | undefined;
}>;

/** A field for a code people read from somewhere: large, and forgiving in what it takes. */
export function CodeField({ onChange, ...rest }: CodeFieldProps) {
  function paste(event: ClipboardEvent) {
    const code = codeInText(event.clipboardData.getData("text"));
    if (!code) return;
    event.preventDefault();
    onChange(code);
  }

  return (
    <TextField
      {...rest}
      onChange={onChange}
      onPaste={paste}
      onKeyDown={keepCompositionFromSubmitting}
      autoComplete="off"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      // Room for a whole link, should one be typed.
      maxLength={200}
      inputClassName="min-h-14 font-mono text-2xl! tracking-[0.14em] uppercase sm:text-3xl!"
    />
  );
}

/** Enter that accepts an input method's suggestion must not send the form (key code 229: Safari). */
export function keepCompositionFromSubmitting(event: KeyboardEvent) {
  const composing = event.nativeEvent.isComposing || event.keyCode === 229;
  if (event.key === "Enter" && composing) event.preventDefault();
}
