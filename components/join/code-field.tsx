"use client";

import type { ClipboardEvent, KeyboardEvent, ReactNode, Ref } from "react";
import { TextField } from "#components/ui/text-field.tsx";
import { codeInText } from "./typed-code.ts";

type CodeFieldProps = Readonly<{
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  name: string;
  defaultValue?: string | undefined;
  /** Called whenever what stands in the field changes. */
  onEdit: () => void;
  ref?: Ref<HTMLInputElement> | undefined;
}>;

/**
 * A field for a code people read from somewhere: large, and forgiving in what it takes. Its value
 * is the browser's: what was typed before any script ran stays.
 */
export function CodeField({ onEdit, ...rest }: CodeFieldProps) {
  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const code = codeInText(event.clipboardData.getData("text"));
    if (!code) return;
    event.preventDefault();
    event.currentTarget.value = code;
    onEdit();
  }

  return (
    <TextField
      {...rest}
      onChange={onEdit}
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
