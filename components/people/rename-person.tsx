"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Person } from "./part.ts";

/** Characters, as `lib/workshop/model.ts` counts them; not imported, for it brings zod along. */
const MAX_NAME = 40;

type RenamePersonProps = Readonly<{
  /** `undefined` while nobody is to be renamed. */
  person: Person | undefined;
  isPending: boolean;
  /** Why it did not work. */
  failure: string | undefined;
  onName(person: Person, name: string): void;
  onClose(): void;
}>;

/** Asks what somebody is to be called. */
export function RenamePerson({ person, onClose, ...rest }: RenamePersonProps) {
  const t = useTranslations("people.rename");

  return (
    <Dialog
      title={t("title", { name: person?.name ?? "" })}
      isOpen={person !== undefined}
      onOpenChange={onClose}
    >
      {person && <RenameForm key={person.id} person={person} {...rest} />}
    </Dialog>
  );
}

type RenameFormProps = Omit<RenamePersonProps, "person" | "onClose"> & Readonly<{ person: Person }>;

function RenameForm({ person, isPending, failure, onName }: RenameFormProps) {
  const t = useTranslations("people.rename");
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(person.name);
  const [error, setError] = useState<string>();

  function submit(event: FormEvent) {
    event.preventDefault();
    const line = name.replaceAll(/\s+/g, " ").trim();
    const fault = line === "" ? t("empty") : [...line].length > MAX_NAME ? t("tooLong") : undefined;
    setError(fault);
    if (fault) field.current?.focus();
    else onName(person, line);
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        ref={field}
        label={t("field")}
        description={t("hint")}
        error={error}
        value={name}
        onChange={setName}
        dir="auto"
        autoComplete="off"
        autoFocus
      />
      {failure && <Notice tone="danger">{failure}</Notice>}
      <Button
        type="submit"
        variant="primary"
        isPending={isPending}
        className="self-end max-sm:w-full"
      >
        {t("confirm")}
      </Button>
    </form>
  );
}
