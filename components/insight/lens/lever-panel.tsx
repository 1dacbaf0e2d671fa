"use client";

import { RotateCcw, Save, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { MAX_LEVERS } from "#lib/insight/kept/economy.ts";
import type { Lever } from "#lib/insight/lens/lever.ts";
import { leverKey, leverName } from "./lever-name.ts";
import { LeverRow } from "./lever-row.tsx";
import { NewLever } from "./new-lever.tsx";
import type { Lens } from "./use-lens.ts";
import type { LensWords } from "./use-lens-words.ts";

type LeverPanelProps = Readonly<{
  lens: Lens;
  isFacilitator: boolean;
  hottest: number;
  totals: Readonly<{ before: number; after: number; changeShare: number }>;
  words: LensWords;
}>;

/** Levers to try out, what they do to the total, and the way to keep them for everybody. */
export function LeverPanel({ lens, isFacilitator, hottest, totals, words }: LeverPanelProps) {
  const t = useTranslations("insight-lens.levers");
  const names = useTranslations("insight-lens.levers.names");
  const { levers, table, pull } = lens;
  const isFull = levers.length >= MAX_LEVERS;
  const panel = useRef<HTMLElement>(null);
  /** What was pressed is gone afterwards: whoever goes on by keyboard begins at the top of this. */
  const focusPanel = () => panel.current?.focus({ preventScroll: true });

  function add(lever: Lever) {
    const known = levers.find((each) => leverKey(each) === leverKey(lever));
    if (!known && !isFull) pull([...levers, lever]);
  }

  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={t("heading")}
      className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5 print:border-0 print:p-0 print:shadow-none"
    >
      <div>
        <h2 className="text-xl leading-snug">{t("heading")}</h2>
        <p className="max-w-prose text-ink-soft">{t("text")}</p>
      </div>
      <Effect totals={totals} words={words} />
      {levers.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <ul className="flex flex-col gap-2">
        {levers.map((lever, index) => (
          <LeverRow
            key={leverKey(lever)}
            name={leverName(lever, words.sector, names)}
            share={lever.share}
            onShare={(share, isStep) => pull(levers.with(index, { ...lever, share }), isStep)}
            onRemove={() => {
              pull(levers.filter((each) => each !== lever));
              focusPanel();
            }}
          />
        ))}
      </ul>
      {isFull ? (
        <p className="text-ink-soft">{t("full", { most: MAX_LEVERS })}</p>
      ) : (
        <NewLever sectors={table?.economy.sectors ?? []} hottest={hottest} onAdd={add} />
      )}
      <Keeping lens={lens} isFacilitator={isFacilitator} onGone={focusPanel} />
    </section>
  );
}

/** Before, after and the change, at once and read out. */
function Effect({ totals, words }: Pick<LeverPanelProps, "totals" | "words">) {
  const t = useTranslations("insight-lens.levers");
  const { before, after, changeShare } = totals;
  const figures = [
    { name: t("before"), value: words.number(before) },
    { name: t("after"), value: words.number(after) },
    { name: t("change"), value: words.change(changeShare) },
  ];

  return (
    <>
      <dl data-effect className="grid grid-cols-3 gap-2 rounded-control bg-sunken p-3">
        {figures.map(({ name, value }) => (
          <div key={name} className="flex min-w-0 flex-col-reverse justify-end">
            <dt className="text-sm text-ink-soft">{name}</dt>
            <dd className="font-display text-2xl leading-tight break-words tabular-nums sm:text-3xl">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <p role="status" className="sr-only">
        {t("effect", {
          before: words.amount(before),
          after: words.amount(after),
          change: words.change(changeShare),
        })}
      </p>
    </>
  );
}

type KeepingProps = Pick<LeverPanelProps, "lens" | "isFacilitator"> &
  Readonly<{ /** The button that was pressed goes. */ onGone(): void }>;

function Keeping({ lens, isFacilitator, onGone }: KeepingProps) {
  const t = useTranslations("insight-lens");
  const problem = useProblemText();
  const { kept, canUndo, isChanged, isOwn, undo, reset, save } = lens;
  const [isSaved, setSaved] = useState<boolean>();

  return (
    <>
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button
          icon={<Undo2 aria-hidden="true" size={18} />}
          // Not disabled: after the last step back the focus stays here.
          aria-disabled={!canUndo}
          onPress={() => undo()}
        >
          {t("levers.undo")}
        </Button>
        {isChanged && (
          <Button
            icon={<RotateCcw aria-hidden="true" size={18} />}
            onPress={() => {
              reset();
              onGone();
            }}
          >
            {t("levers.reset")}
          </Button>
        )}
        {isFacilitator && !isOwn && isChanged && (
          <Button
            variant="primary"
            icon={<Save aria-hidden="true" size={18} />}
            isPending={kept.isSaving}
            onPress={async () => {
              const isDone = await save();
              setSaved(isDone);
              if (isDone) onGone();
            }}
          >
            {t("levers.save")}
          </Button>
        )}
      </div>
      {isSaved === true && !isChanged && <Notice tone="success">{t("levers.saved")}</Notice>}
      {isSaved === false && kept.failure && (
        <Notice tone="danger">{t("kept.notSaved", { reason: problem(kept.failure) })}</Notice>
      )}
    </>
  );
}
