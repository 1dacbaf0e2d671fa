import { useTranslations } from "next-intl";
import type { CanvasTemplate } from "#canvas-templates/schema.ts";
import type { TemplateText } from "#i18n/catalogue-text.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import { FigureSvg } from "./figure-svg.tsx";

type TemplatePreviewProps = Readonly<{
  template: CanvasTemplate;
  text: TemplateText;
  /** `compact` leaves out title and prompts, for small pictures. */
  detail: "full" | "compact";
  className?: string | undefined;
}>;

/** The empty sheet of a canvas, drawn on the server. */
export function TemplatePreview({ template, text, detail, className = "" }: TemplatePreviewProps) {
  const t = useTranslations("home.gallery");
  const figure = drawFigure({ template, words: text, columnSet: null, records: [], detail });

  return (
    <FigureSvg
      figure={figure}
      label={t("figure", { name: text.name })}
      className={`block ${className}`}
    />
  );
}
