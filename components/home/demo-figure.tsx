import { useMessages, useTranslations } from "next-intl";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { FigureSvg } from "#components/gallery/figure-svg.tsx";
import type { TemplateTexts } from "#i18n/catalogue-text.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { demoBoard } from "./demo-board.ts";

const TEMPLATE = "T07-twin-transition";

/** A canvas with a team's notes on it, so that people see at once what they would be doing. */
export function DemoFigure({ texts }: Readonly<{ texts: TemplateTexts }>) {
  const t = useTranslations("home.demo");
  const { notes } = useMessages().home.demo;
  const template = findTemplate(TEMPLATE);
  const words = texts[TEMPLATE];
  if (!template || !words) return null;

  const records = demoBoard(layoutSheet(template, null), {
    value: { colour: "orange", sentence: notes.value },
    digital: { colour: "light-blue", words: notes.digital },
    green: { colour: "light-green", words: notes.green },
    enable: { colour: "light-blue", words: notes.enable },
    drive: { colour: "light-green", words: notes.drive },
    dont: { colour: "light-red", words: notes.dont },
    scope: { colour: "black", sentence: notes.scope },
  });
  const figure = drawFigure({ template, words, columnSet: null, records, detail: "compact" });

  return (
    <figure>
      <div className="rounded-card bg-white p-3 shadow-overlay sm:p-4 dark:brightness-90">
        <FigureSvg
          figure={figure}
          label={t("label", { name: words.name })}
          className="block h-auto w-full"
        />
      </div>
      <figcaption className="mt-3 text-sm text-pretty text-ink-faint">
        {t("caption", { name: words.name })}
      </figcaption>
    </figure>
  );
}
