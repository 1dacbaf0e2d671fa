"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { CopyButton } from "#components/workshop/copy-button.tsx";

/** What somebody wrote that the server will not take any more, to be copied out. */
export function UnsavedNotice({ words }: Readonly<{ words: readonly string[] }>) {
  const t = useTranslations("board.unsaved");

  if (words.length === 0) return null;
  return (
    <Notice
      tone="warning"
      title={t("title", { count: words.length })}
      className="w-full text-start shadow-card"
    >
      <p>{t("text")}</p>
      <ul className="my-3 max-h-[30dvh] divide-y divide-line overflow-auto rounded-control border border-line bg-surface">
        {words.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change any more.
          <li key={index} dir="auto" className="px-3 py-2 break-words whitespace-pre-line">
            {text}
          </li>
        ))}
      </ul>
      <CopyUnsaved words={words} />
    </Notice>
  );
}

/** Copies all of it, an empty line between one and the next. */
export function CopyUnsaved({ words }: Readonly<{ words: readonly string[] }>) {
  const t = useTranslations("board.unsaved");
  return <CopyButton text={words.join("\n\n")} label={t("copy")} copiedLabel={t("copied")} />;
}
