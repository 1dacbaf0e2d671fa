import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { TextPiece } from "./piece.tsx";
import { TextView } from "./prose-view.tsx";

/** Facts side by side, or as the framed table of a form. */
export function FactsView({ block }: Readonly<{ block: Extract<Block, { kind: "facts" }> }>) {
  const isForm = block.look === "form";

  return (
    <dl className={isForm ? "border border-line-strong" : "grid gap-x-8 gap-y-4 sm:grid-cols-2"}>
      {block.facts.map((fact) => (
        <div
          key={fact.id}
          className={
            isForm
              ? "border-line-strong not-last:border-b sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]"
              : "border-t border-line pt-2"
          }
        >
          <dt
            className={
              isForm
                ? "bg-sunken px-3 py-2 text-sm font-medium sm:border-e sm:border-line-strong"
                : "text-sm text-ink-soft"
            }
          >
            <TextView text={fact.label} />
          </dt>
          <dd className={`min-w-0 break-words ${isForm ? "min-h-10 px-3 py-2" : "font-medium"}`}>
            <TextPiece
              block={block}
              rowId={fact.id}
              column={0}
              about={wordsOfSpans(fact.label.main)}
              text={fact.value}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
