import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Messages } from "#i18n/messages.ts";
import { formatCode } from "#lib/workshop/codes.ts";
import { KeyTable } from "./key-table.tsx";
import { PrintButton } from "./print-button.tsx";
import { loadScreenWords } from "./screen-words.ts";

type Guide = Messages["guide"];

/** In the order they are read; keys of the words. */
const parts = {
  before: ["a", "b", "c", "d"],
  during: ["a", "b", "c", "d", "e", "f"],
  after: ["a", "b", "c"],
} as const satisfies { [Part in "before" | "during" | "after"]: (keyof Guide[Part]["items"])[] };

const troubles = ["wifi", "join", "laptop", "late", "conduct"] as const;

/**
 * What a facilitator needs beside the laptop: one page on screen, and one sheet of A4 on paper
 * (`.guide-sheet` in globals.css).
 *
 * @param code of the workshop they came from; without one there is a line to write it on.
 */
export async function GuideSheet({ code }: Readonly<{ code: string | undefined }>) {
  const t = await getTranslations("guide");
  const words = await loadScreenWords();
  const rich = (key: Parameters<typeof t.rich>[0]) =>
    t.rich(key, { ...words, b: (chunks: ReactNode) => <strong>{chunks}</strong> });

  return (
    <article className="guide-sheet">
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 print:flex-nowrap">
        <div>
          <h1 className="text-display print:text-[20pt]">{t("title")}</h1>
          <p className="mt-2 text-lg text-ink-soft print:hidden">{t("lead")}</p>
        </div>
        <JoinCode label={t("code")} code={code} />
        <span className="print:hidden">
          <PrintButton label={t("print")} />
        </span>
      </header>
      <div className="mt-8 grid gap-6 md:grid-cols-3 print:mt-[4mm] print:grid-cols-3 print:gap-[4mm]">
        {(["before", "during", "after"] as const).map((part) => (
          <section key={part} aria-labelledby={`guide-${part}`} className={boxLooks}>
            <h2 id={`guide-${part}`} className={headingLooks}>
              {t(`${part}.title`)}
            </h2>
            <ol className="flex list-decimal flex-col gap-2 ps-5 marker:font-semibold marker:text-green print:gap-[1.5mm] print:ps-[5mm]">
              {parts[part].map((item) => (
                <li key={item}>{rich(`${part}.items.${item}` as Parameters<typeof t.rich>[0])}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <section aria-labelledby="guide-trouble" className={`mt-6 print:mt-[4mm] ${boxLooks}`}>
        <h2 id="guide-trouble" className={headingLooks}>
          {t("trouble.title")}
        </h2>
        <dl className="grid gap-x-8 gap-y-3 md:grid-cols-[12rem_1fr] print:grid-cols-[38mm_1fr] print:gap-x-[4mm] print:gap-y-[1.5mm]">
          {troubles.map((trouble) => (
            <div key={trouble} className="contents">
              <dt className="font-bold max-md:mt-1">{t(`trouble.items.${trouble}.q`)}</dt>
              <dd>{rich(`trouble.items.${trouble}.a`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="guide-keys" className={`mt-6 print:mt-[4mm] ${boxLooks}`}>
        <h2 id="guide-keys" className={headingLooks}>
          {t("keys.title")}
        </h2>
        <KeyTable />
      </section>
    </article>
  );
}

const boxLooks = "rounded-card border border-line bg-surface p-5 print:p-[3.5mm]";
const headingLooks = "mb-3 text-xl text-green print:mb-[1.5mm] print:text-[12pt]";

function JoinCode({ label, code }: Readonly<{ label: string; code: string | undefined }>) {
  return (
    <p className={`items-baseline gap-3 ${code ? "flex" : "hidden print:flex"}`}>
      <span className="text-ink-soft">{label}</span>
      {code ? (
        <span translate="no" className="font-mono text-2xl font-bold print:text-[18pt]">
          {formatCode(code)}
        </span>
      ) : (
        <span aria-hidden="true" className="inline-block w-[55mm] border-b border-ink" />
      )}
    </p>
  );
}
