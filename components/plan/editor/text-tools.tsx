"use client";

import type { Editor } from "@tiptap/core";
import { Bold, Check, Italic, Link2, Link2Off, List, ListOrdered } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { controlLooks } from "#components/ui/field-frame.tsx";
import { safeAddress } from "./safe-address.ts";

type TextToolsProps = Readonly<{ editor: Editor; isOneLine: boolean; onDone(): void }>;

/** What can be done with the words that are being written; at the foot of the window. */
export function TextTools({ editor, isOneLine, onDone }: TextToolsProps) {
  const t = useTranslations("plan.editor.tools");
  const [isLinking, setLinking] = useState(false);
  const chain = () => editor.chain().focus();

  function toggleLink() {
    if (editor.isActive("link")) chain().extendMarkRange("link").unsetMark("link").run();
    else setLinking(true);
  }

  return (
    <div
      role="toolbar"
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-30 flex flex-wrap items-center justify-center gap-1 border-t border-line bg-surface px-3 py-2 text-base font-normal shadow-overlay"
    >
      {isLinking ? (
        <LinkForm
          onClose={() => {
            setLinking(false);
            editor.commands.focus();
          }}
          onLink={(href) => {
            setLinking(false);
            linkTo(editor, href);
          }}
        />
      ) : (
        <>
          <Tool
            label={t("bold")}
            isOn={editor.isActive("bold")}
            onPress={() => chain().toggleBold().run()}
            icon={<Bold aria-hidden="true" size={20} />}
          />
          <Tool
            label={t("italic")}
            isOn={editor.isActive("italic")}
            onPress={() => chain().toggleItalic().run()}
            icon={<Italic aria-hidden="true" size={20} />}
          />
          {!isOneLine && (
            <>
              <Tool
                label={t("bullets")}
                isOn={editor.isActive("bulletList")}
                onPress={() => chain().toggleBulletList().run()}
                icon={<List aria-hidden="true" size={20} />}
              />
              <Tool
                label={t("numbers")}
                isOn={editor.isActive("orderedList")}
                onPress={() => chain().toggleOrderedList().run()}
                icon={<ListOrdered aria-hidden="true" size={20} />}
              />
            </>
          )}
          <Tool
            label={t(editor.isActive("link") ? "unlink" : "link")}
            isOn={editor.isActive("link")}
            onPress={toggleLink}
            icon={
              editor.isActive("link") ? (
                <Link2Off aria-hidden="true" size={20} />
              ) : (
                <Link2 aria-hidden="true" size={20} />
              )
            }
          />
          <Button
            variant="primary"
            icon={<Check aria-hidden="true" size={18} />}
            onPress={onDone}
            className="ms-2"
          >
            {t("done")}
          </Button>
        </>
      )}
    </div>
  );
}

/** Links what is selected, or writes the address itself. */
function linkTo(editor: Editor, href: string) {
  const mark = { type: "link", attrs: { href } };
  const chain = editor.chain().focus();
  if (editor.state.selection.empty) {
    chain.insertContent({ type: "text", text: href.replace(/^mailto:/i, ""), marks: [mark] }).run();
  } else {
    chain.setMark("link", { href }).run();
  }
}

type ToolProps = Readonly<{ label: string; isOn: boolean; icon: ReactNode; onPress(): void }>;

function Tool({ label, isOn, icon, onPress }: ToolProps) {
  return (
    <Button
      variant="quiet"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      icon={icon}
      onPress={onPress}
      className={isOn ? "bg-green-soft" : ""}
    />
  );
}

type LinkFormProps = Readonly<{ onLink(href: string): void; onClose(): void }>;

function LinkForm({ onLink, onClose }: LinkFormProps) {
  const t = useTranslations("plan.editor.tools");
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const id = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    const href = safeAddress(typed);
    if (href === undefined) setWrong(true);
    else onLink(href);
  }

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      className="flex w-full max-w-xl flex-wrap items-center gap-2"
    >
      <label htmlFor={id} className="sr-only">
        {t("address")}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: it was just asked for, by a press.
        autoFocus
        inputMode="url"
        placeholder="https://"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        className={`${controlLooks} min-w-0 flex-1 basis-48`}
      />
      <Button type="submit" variant="primary">
        {t("link")}
      </Button>
      <Button onPress={onClose}>{t("cancel")}</Button>
      {isWrong && (
        <p id={`${id}-error`} role="alert" className="w-full text-sm font-semibold text-danger">
          {t("wrongAddress")}
        </p>
      )}
    </form>
  );
}
