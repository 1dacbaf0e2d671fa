import { Clock, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CanvasTemplate } from "#canvas-templates/schema.ts";

/** How long a canvas takes and for how many people it is, in one line. */
export function TemplateFacts({ template }: Readonly<{ template: CanvasTemplate }>) {
  const t = useTranslations("home.gallery");
  const { minutes, group } = template;

  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
      <li className="inline-flex items-center gap-1.5">
        <Clock aria-hidden="true" size={16} />
        {t("minutes", {
          min: minutes.min === minutes.max ? "same" : String(minutes.min),
          max: String(minutes.max),
        })}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <Users aria-hidden="true" size={16} />
        {t("people", group)}
      </li>
    </ul>
  );
}
