"use client";

import { Eye, EyeOff, GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, type KeyboardEvent, useEffect, useId, useRef } from "react";
import { type Drag, useStepDrag } from "#components/agenda/use-step-drag.ts";
import { Button } from "#components/ui/button.tsx";
import { hide, reorder } from "#lib/lesson-plan/document/change-edits.ts";
import type { PlanSection } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { useDesk } from "./desk-context.ts";

/** The paper's sections: to go to, to move and to leave out. */
export function SectionPanel() {
  const t = useTranslations("plan.editor.sections");
  const { edited, say } = useDesk();
  const { sections } = edited.document;
  const list = useRef<HTMLOListElement>(null);
  const hintId = useId();
  const move = useMoving(list);
  const { drag, handle } = useStepDrag({
    list,
    rangeOf: () => ({ first: 0, last: sections.length - 1 }),
    onGrab: (id) => say(t("grabbed", { title: titleOf(sections.find((one) => one.id === id)) })),
    onDrop: move,
  });

  return (
    <nav aria-label={t("label")}>
      <p id={hintId} className="sr-only">
        {t("hint")}
      </p>
      <ol ref={list} className="flex flex-col gap-1">
        {sections.map((section, index) => (
          <SectionRow
            key={section.id}
            section={section}
            index={index}
            drag={drag}
            handle={{ ...handle(section.id, index), "aria-describedby": hintId }}
            onMove={(to) => move(section.id, to)}
          />
        ))}
      </ol>
    </nav>
  );
}

/** Moves a section, says where it is then, and keeps the focus on it. */
function useMoving(list: React.RefObject<HTMLElement | null>) {
  const t = useTranslations("plan.editor.sections");
  const { edited, profile, change, say } = useDesk();
  const { sections } = edited.document;
  const moved = useRef<string>(undefined);

  useEffect(() => {
    const index = sections.findIndex(({ id }) => id === moved.current);
    if (index === -1) return;
    // The browser takes the focus off what changes its place in the list.
    list.current?.querySelector<HTMLElement>(`[data-handle="${moved.current}"]`)?.focus();
    moved.current = undefined;
    const title = titleOf(sections[index]);
    say(t("moved", { title, number: index + 1, total: sections.length }));
  }, [sections, list, say, t]);

  return (id: string, to: number) => {
    const ids = sections.map((section) => section.id);
    const target = Math.max(0, Math.min(to, ids.length - 1));
    if (ids.indexOf(id) === target) return;
    const others = ids.filter((other) => other !== id);
    moved.current = id;
    change((edits) =>
      reorder(edits, profile, [...others.slice(0, target), id, ...others.slice(target)]),
    );
  };
}

type SectionRowProps = Readonly<{
  section: PlanSection;
  index: number;
  drag: Drag | undefined;
  handle: ComponentProps<"button">;
  onMove(to: number): void;
}>;

function SectionRow({ section, index, drag, handle, onMove }: SectionRowProps) {
  const t = useTranslations("plan.editor.sections");
  const { edited, hidden, profile, change, say } = useDesk();
  const isHidden = hidden.has(section.id);
  const title = titleOf(section);
  const needsChoice = section.blocks.some(({ id }) => edited.marks[id] === "conflict");
  const total = edited.document.sections.length;
  const places: Readonly<Record<string, number>> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    Home: 0,
    End: total - 1,
  };

  function onKeyDown(event: KeyboardEvent) {
    const to = places[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onMove(to);
  }

  return (
    <li
      style={{ transform: shiftOf(index, drag) }}
      className={`flex items-stretch rounded-control bg-surface ${drag?.id === section.id ? "relative z-20 shadow-overlay" : "transition-transform"} ${drag ? "select-none" : ""}`}
    >
      <button
        {...handle}
        type="button"
        data-handle={section.id}
        aria-label={t("drag", { title, number: index + 1, total })}
        title={t("hint")}
        onKeyDown={onKeyDown}
        className="grid min-h-11 w-9 shrink-0 cursor-grab touch-none place-items-center rounded-control text-ink-faint hover:bg-sunken hover:text-ink active:cursor-grabbing max-lg:w-11"
      >
        <GripVertical aria-hidden="true" size={18} />
      </button>
      <a
        href={`#section-${section.id}`}
        className={`flex min-h-11 min-w-0 flex-1 items-center rounded-control px-2 leading-snug break-words hover:bg-sunken ${isHidden ? "text-ink-faint line-through" : ""}`}
      >
        <span className="min-w-0">
          {title}
          {needsChoice && (
            <span className="ms-2 text-sm font-semibold text-warm no-underline">{t("choose")}</span>
          )}
        </span>
      </a>
      <Button
        variant="quiet"
        aria-label={t(isHidden ? "show" : "hide", { title })}
        title={t(isHidden ? "show" : "hide", { title })}
        icon={
          isHidden ? <EyeOff aria-hidden="true" size={18} /> : <Eye aria-hidden="true" size={18} />
        }
        onPress={() => {
          change((edits) => hide(edits, profile, section.id, !isHidden));
          say(t(isHidden ? "shown" : "hidden", { title }));
        }}
      />
    </li>
  );
}

/** Where a section stands while another is on its way. */
function shiftOf(index: number, drag: Drag | undefined): string | undefined {
  if (!drag) return undefined;
  if (index === drag.from) return `translateY(${drag.offset}px)`;
  if (index > drag.from && index <= drag.to) return `translateY(${-drag.room}px)`;
  if (index < drag.from && index >= drag.to) return `translateY(${drag.room}px)`;
  return undefined;
}

function titleOf(section: PlanSection | undefined): string {
  return section ? wordsOfSpans(section.heading.main) : "";
}
