"use client";

import { ArrowLeft, ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { controlLooks } from "#components/ui/field-frame.tsx";
import type { CardFaces } from "#lib/canvas/card-face.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { SideBoard } from "./side-board.tsx";
import { TeamNotes } from "./team-notes.tsx";
import type { TeamState } from "./team-state.ts";
import { useArrowKeys } from "./use-arrow-keys.ts";
import type { SideBySide as Side } from "./use-wall-address.ts";
import { voteScores } from "./vote-scores.ts";
import { gridClassName, gridStyle } from "./wall-grid.ts";
import type { WallSheet } from "./wall-sheet.ts";

type SideBySideProps = Readonly<{
  workshop: PublicState;
  step: Step;
  sheet: WallSheet;
  teams: readonly TeamState[];
  side: Side;
  /** What cards look like in the viewer's language. */
  cards: CardFaces;
  /** Shows something else, or with `undefined` the wall again. */
  show(side: Side | undefined): void;
  /** More buttons for a zone. */
  actionsFor?: ((zoneId: string) => ReactNode) | undefined;
}>;

/** One zone, or the whole board, of all teams beside one another, for everybody to look at. */
export function SideBySide(props: SideBySideProps) {
  const { workshop, step, sheet, teams, side, cards, show, actionsFor } = props;
  const t = useTranslations("wall.sideBySide");
  const [hasScores, setScores] = useState(false);
  const [hasNames, setNames] = useState(false);
  const scores = voteScores(workshop, step);
  const sides: readonly Side[] = [
    { kind: "board" },
    ...sheet.zoneIds.map((zoneId): Side => ({ kind: "zone", zoneId })),
  ];
  // A zone of another step's canvas may still stand in the address.
  const at = Math.max(
    0,
    sides.findIndex((one) => isSame(one, side)),
  );
  const shown = sides[at] ?? side;
  const zone = shown.kind === "zone" ? sheet.text.zones[shown.zoneId] : undefined;
  const go = (by: number) => {
    const next = sides[at + by];
    if (next) show(next);
  };
  useArrowKeys({ next: () => go(1), previous: () => go(-1), close: () => show(undefined) });
  const authorOf = ({ authorId }: Readonly<{ authorId: string | null }>) =>
    (hasNames && workshop.members.find(({ id }) => id === authorId)?.name) || "";

  return (
    <section aria-labelledby="side-heading" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button
          variant="quiet"
          icon={<ArrowLeft aria-hidden="true" size={18} />}
          onPress={() => show(undefined)}
        >
          {t("back")}
        </Button>
        <div className="flex items-center gap-1">
          <Button
            icon={<ChevronLeft aria-hidden="true" size={22} />}
            aria-label={t("previous")}
            aria-keyshortcuts="ArrowLeft"
            isDisabled={at === 0}
            onPress={() => go(-1)}
          />
          <select
            aria-label={t("choose")}
            value={at}
            onChange={({ currentTarget }) => go(Number(currentTarget.value) - at)}
            className={`${controlLooks} w-auto max-w-56`}
          >
            {sides.map((one, index) => (
              <option key={one.kind === "zone" ? one.zoneId : ""} value={index}>
                {one.kind === "zone"
                  ? (sheet.text.zones[one.zoneId]?.name ?? one.zoneId)
                  : t("whole")}
              </option>
            ))}
          </select>
          <Button
            icon={<ChevronRight aria-hidden="true" size={22} />}
            aria-label={t("next")}
            aria-keyshortcuts="ArrowRight"
            isDisabled={at === sides.length - 1}
            onPress={() => go(1)}
          />
        </div>
        {shown.kind === "zone" && (
          <div className="ms-auto flex flex-wrap items-center gap-x-4">
            {scores && <Switch label={t("scores")} isOn={hasScores} onChange={setScores} />}
            <Switch label={t("names")} isOn={hasNames} onChange={setNames} />
            {actionsFor?.(shown.zoneId)}
          </div>
        )}
      </div>
      <div aria-live="polite">
        <h1 id="side-heading" className="text-title sm:text-4xl">
          {zone?.name ?? t("whole")}
        </h1>
        <p className="mt-1 text-lg text-ink-soft">{zone?.prompt ?? sheet.text.purpose}</p>
      </div>
      <div style={gridStyle(teams.length)} className={gridClassName}>
        {teams.map((state) =>
          shown.kind === "zone" ? (
            <TeamNotes
              key={state.board.room}
              workshopId={workshop.id}
              state={state}
              sheet={sheet}
              zoneId={shown.zoneId}
              facts={{ scores: hasScores ? scores : undefined, authorOf, cards }}
              textClassName={textClassName(teams.length)}
            />
          ) : (
            <SideBoard
              key={state.board.room}
              workshopId={workshop.id}
              state={state}
              sheet={sheet}
            />
          ),
        )}
      </div>
    </section>
  );
}

function isSame(one: Side, other: Side): boolean {
  if (one.kind === "board" || other.kind === "board") return one.kind === other.kind;
  return one.zoneId === other.zoneId;
}

/** The fewer teams, the larger; on a projector's wide screen larger still. */
function textClassName(teams: number): string {
  if (teams <= 3) return "text-[clamp(1.375rem,2vw,2.5rem)] leading-snug";
  if (teams <= 6) return "text-[clamp(1.25rem,1.5vw,2rem)] leading-snug";
  return "text-[clamp(1.125rem,1.2vw,1.625rem)] leading-snug";
}

type SwitchProps = Readonly<{ label: string; isOn: boolean; onChange(isOn: boolean): void }>;

function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        className="size-5 accent-green"
      />
      {label}
    </label>
  );
}
