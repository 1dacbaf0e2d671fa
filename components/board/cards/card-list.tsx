import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { CardFaces } from "#lib/canvas/card-face.ts";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import { CardTile } from "./card-tile.tsx";

/** A card in the list, and of a goal how many targets it has. */
export type ListedCard = Readonly<{ ref: CardRef; id: string; targets: number; isTarget: boolean }>;

type CardListProps = Readonly<{
  label: string;
  cards: readonly ListedCard[];
  faces: CardFaces;
  onBoard: ReadonlyMap<CardRef, number>;
  openGoal: string | null;
  onOpenGoal(goalId: string | null): void;
  onPress(card: CardRef): void;
  onLift?: ((card: CardRef, event: PointerEvent) => void) | undefined;
}>;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Cards to choose from. One stop of the Tab key; the arrow keys go from card to card. */
export function CardList(props: CardListProps) {
  const { label, cards, faces, onBoard, openGoal, onOpenGoal, onPress, onLift } = props;
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState<CardRef>();
  const current = cards.some(({ ref }) => ref === stop) ? stop : cards[0]?.ref;

  function go(event: KeyboardEvent) {
    const step = steps[event.key];
    const at = cards.findIndex(({ ref }) => ref === current);
    const next = event.key === "Home" ? cards[0] : event.key === "End" ? cards.at(-1) : undefined;
    const goal = next ?? (step === undefined ? undefined : cards[at + step]);
    if (!goal) return;
    event.preventDefault();
    setStop(goal.ref);
    list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(goal.ref)}"]`)?.focus();
  }

  return (
    <ul ref={list} aria-label={label} onKeyDown={go} className="flex flex-col gap-2">
      {cards.map(({ ref, id, targets, isTarget }) => (
        <li key={ref} className={isTarget ? "ms-6" : ""} onFocus={() => setStop(ref)}>
          <CardTile
            cardRef={ref}
            face={faces(ref)}
            count={onBoard.get(ref) ?? 0}
            isStop={ref === current}
            onPress={() => onPress(ref)}
            onLift={onLift && ((event) => onLift(ref, event))}
          />
          {targets > 0 && (
            <TargetsButton
              count={targets}
              goal={faces(ref).label}
              isOpen={openGoal === id}
              onPress={() => onOpenGoal(openGoal === id ? null : id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

type TargetsButtonProps = Readonly<{
  count: number;
  goal: string;
  isOpen: boolean;
  onPress(): void;
}>;

function TargetsButton({ count, goal, isOpen, onPress }: TargetsButtonProps) {
  const t = useTranslations("cards");
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={`${goal}: ${t("targets", { count })}`}
      onClick={onPress}
      className="flex min-h-11 items-center gap-1 px-3 text-sm text-ink-soft hover:text-ink"
    >
      <ChevronDown aria-hidden="true" size={16} className={isOpen ? "rotate-180" : ""} />
      {t("targets", { count })}
    </button>
  );
}
