import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { blocksOfCover } from "#lib/lesson-plan/document/cover-blocks.ts";
import type { Block, Cover } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { TextPiece, usePaperTools } from "./piece.tsx";
import { TextView } from "./prose-view.tsx";

/** A paper's cover; an editor sees also what nobody has said yet. */
export function CoverView({ cover }: Readonly<{ cover: Cover }>) {
  const t = useTranslations("plan.cover");
  const tools = usePaperTools();
  const [title, lead, madeAndOwn] = blocksOfCover(cover);
  const facts = tools ? madeAndOwn : { ...madeAndOwn, facts: cover.facts };
  const framed = (block: Block, shown: ReactNode) => tools?.block(block, shown) ?? shown;

  return (
    <header className="border-b-4 border-green pb-8">
      <p className="text-sm font-semibold text-green">
        <TextView text={cover.series} />
      </p>
      <p className="mt-6 text-lg text-ink-soft">
        <TextView text={cover.kind} />
      </p>
      {framed(
        title,
        <h2 className="text-[clamp(1.875rem,1.4rem+2.2vw,3rem)] leading-tight break-words">
          <TextPiece block={title} rowId="" column={0} about={t("title")} text={title.text} />
        </h2>,
      )}
      {(cover.lead || tools) && (
        <div className="mt-4 max-w-prose text-lg">
          {framed(
            lead,
            <p>
              <TextPiece block={lead} rowId="" column={0} about={t("lead")} text={lead.text} />
            </p>,
          )}
        </div>
      )}
      {facts.facts.length > 0 && (
        <div className="mt-6">{framed(facts, <Facts block={facts} />)}</div>
      )}
    </header>
  );
}

function Facts({ block }: Readonly<{ block: Extract<Block, { kind: "facts" }> }>) {
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {block.facts.map(({ id, label, value }) => (
        <div key={id} className="min-w-0">
          <dt className="text-sm text-ink-soft">
            <TextView text={label} />
          </dt>
          <dd className="font-medium break-words">
            <TextPiece
              {...{ block, text: value }}
              rowId={id}
              column={0}
              about={wordsOfSpans(label.main)}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
