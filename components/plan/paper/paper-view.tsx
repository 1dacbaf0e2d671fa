import { useTranslations } from "next-intl";
import type { PlanDocument, PlanSection } from "#lib/lesson-plan/document/plan-document.ts";
import { BlockView } from "./block-view.tsx";
import { CoverView } from "./cover-view.tsx";
import { usePaperTools } from "./piece.tsx";
import { TextView } from "./prose-view.tsx";

type PaperViewProps = Readonly<{
  document: PlanDocument;
  /** Ids of sections that are shown as left out. */
  hidden?: ReadonlySet<string> | undefined;
}>;

const nothing: ReadonlySet<string> = new Set();

/** A paper laid out for a screen of any width. */
export function PaperView({ document, hidden = nothing }: PaperViewProps) {
  const t = useTranslations("plan");

  return (
    <article
      aria-label={t("preview")}
      lang={document.locales[0]}
      className="mx-auto w-full max-w-4xl rounded-card border border-line bg-surface px-5 py-8 shadow-card sm:px-12 sm:py-14"
    >
      <CoverView cover={document.cover} />
      {document.sections.map((section) => (
        <Section key={section.id} section={section} isHidden={hidden.has(section.id)} />
      ))}
    </article>
  );
}

type SectionProps = Readonly<{ section: PlanSection; isHidden: boolean }>;

function Section({ section, isHidden }: SectionProps) {
  const t = useTranslations("plan");
  const tools = usePaperTools();

  return (
    <section
      id={`section-${section.id}`}
      className="mt-10 scroll-mt-24 sm:mt-14"
      aria-label={isHidden ? t("hiddenSection") : undefined}
    >
      <h3 className={`mb-4 text-2xl break-words ${isHidden ? "text-ink-faint line-through" : ""}`}>
        <TextView text={section.heading} />
      </h3>
      {isHidden ? (
        <p className="text-sm text-ink-soft">{t("hiddenSection")}</p>
      ) : (
        <div className="flex flex-col gap-4">
          {section.blocks.map((block) => (
            <BlockView key={block.id} block={block} section={section} />
          ))}
          {tools?.sectionEnd(section.id)}
        </div>
      )}
    </section>
  );
}
