import type { CanvasTemplate } from "#canvas-templates/schema.ts";
import type { TemplateText } from "#i18n/catalogue-text.ts";
import { Link } from "#i18n/navigation.ts";
import { RouteMarks } from "./route-marks.tsx";
import { TemplateFacts } from "./template-facts.tsx";
import { TemplatePreview } from "./template-preview.tsx";

type TemplateCardProps = Readonly<{
  template: CanvasTemplate;
  text: TemplateText;
}>;

/** One canvas in the gallery: what it looks like, what it is for, what it takes. */
export function TemplateCard({ template, text }: TemplateCardProps) {
  return (
    <article className="group relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-surface shadow-card transition-shadow hover:shadow-overlay has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <div className="border-b border-line bg-white p-3 dark:brightness-90">
        <TemplatePreview
          template={template}
          text={text}
          size="small"
          className="aspect-[8/5] w-full"
        />
      </div>
      <div className="flex flex-1 flex-col gap-2 p-5">
        <h3 className="text-lg leading-snug">
          <Link
            href={`/templates/${template.id}`}
            prefetch={false}
            className="outline-none after:absolute after:inset-0 group-hover:text-green"
          >
            {text.name}
          </Link>
        </h3>
        <p className="text-ink-soft">{text.purpose}</p>
        <div className="mt-auto flex items-end justify-between gap-3 pt-2">
          <TemplateFacts template={template} />
          <RouteMarks steps={template.routeSteps} />
        </div>
      </div>
    </article>
  );
}
