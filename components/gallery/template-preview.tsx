import { useTranslations } from "next-intl";
import type { CanvasTemplate } from "#canvas-templates/schema.ts";
import type { TemplateText } from "#i18n/catalogue-text.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import { FigureSvg } from "./figure-svg.tsx";
import { drawThumbnail } from "./thumbnail.ts";

type TemplatePreviewProps = Readonly<{
  template: CanvasTemplate;
  text: TemplateText;
  /** `small` for cards, `full` with title and prompts as on the board. */
  size: "small" | "full";
  className?: string | undefined;
}>;

/** The empty sheet of a canvas, drawn on the server. */
export function TemplatePreview({ template, text, size, className = "" }: TemplatePreviewProps) {
  const t = useTranslations("home.gallery");
  const figure =
    size === "small"
      ? drawThumbnail(template, text)
      : drawFigure({ template, words: text, columnSet: null, records: [], detail: "full" });

  return (
    <FigureSvg
      figure={figure}
      label={t("figure", { name: text.name })}
      className={`block ${className}`}
    />
  );
}
