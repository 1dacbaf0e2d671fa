"use client";

import { FileUp } from "lucide-react";
import { type DragEvent, type ReactNode, useId, useState } from "react";

type FileDropProps = Readonly<{
  label: ReactNode;
  hint: ReactNode;
  /** Which files the browser offers, as its `accept` says. */
  accept: string;
  onFile(file: File): void;
  /** Why there has to be another file, or any. */
  error?: string | undefined;
}>;

/** Takes a file, chosen or dropped. */
export function FileDrop({ label, hint, accept, onFile, error }: FileDropProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent) {
    // Else the browser leaves the page and shows the file.
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  return (
    <div>
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex cursor-pointer flex-col items-center gap-2 rounded-card border-2 border-dashed px-6 py-8 text-center has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ${isOver ? "border-green bg-green-soft" : "border-line-strong hover:border-ink"}`}
      >
        <FileUp aria-hidden="true" size={28} className="text-green" />
        <span className="font-semibold">{label}</span>
        <span className="text-sm text-ink-soft">{hint}</span>
        <input
          id={id}
          type="file"
          accept={accept}
          className="sr-only"
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${id}-error`}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            // The same file again, mended meanwhile, is news too.
            currentTarget.value = "";
          }}
        />
      </label>
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-sm font-semibold text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
