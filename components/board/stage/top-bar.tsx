"use client";

import { ChevronDown, Languages, Projector } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { LiveControls } from "#components/live/live-controls.tsx";
import { ReactionMenu } from "#components/live/reaction-menu.tsx";
import { LanguageSwitch } from "#components/ui/language-switch.tsx";
import { ProductMark } from "#components/ui/product-mark.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { ThemeSwitch } from "#components/ui/theme-switch.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import { Link, usePathname } from "#i18n/navigation.ts";
import { localeNames, locales } from "#lib/locales.ts";
import { findStep, PLENARY, type Step } from "#lib/workshop/model.ts";
import { BoardMenu } from "./board-menu.tsx";
import { FacilitatorControls } from "./facilitator-controls.tsx";
import { PopOver } from "./pop-over.tsx";
import { useStage } from "./stage-context.ts";
import type { Scene } from "./stage-scene.ts";
import { stepWords } from "./step-words.ts";

type TopBarProps = Readonly<{
  scene: Scene;
  /** Where the board puts its save state and its people. */
  statusRef: (element: HTMLElement | null) => void;
}>;

/** Where the room is, what to do there, and who leads; above every scene. */
export function TopBar({ scene, statusRef }: TopBarProps) {
  const { workshop, me, words } = useStage();
  const step = scene.kind === "board" ? scene.step : findStep(workshop, workshop.currentStepId);
  // A single canvas says on its sheet what it is for; a talk says it in the middle of the page.
  const hasInstruction =
    scene.kind === "board" && (words.programme !== undefined || Boolean(step?.instruction));
  const [isOpen, setOpen] = useState(true);
  const leads = me?.role === "facilitator";

  return (
    <header className="relative z-10 border-b border-line bg-surface">
      <div className="flex min-h-14 flex-wrap items-center gap-x-2 px-3 sm:px-4">
        <div className="flex min-w-0 flex-1 items-center gap-3">
          <span className="max-sm:hidden">
            <ProductMark />
          </span>
          <Heading step={step} />
          {hasInstruction && step && (
            <InstructionToggle isOpen={isOpen} onPress={() => setOpen(!isOpen)} />
          )}
        </div>
        {me && !leads && <LiveControls workshop={workshop} me={me} />}
        <div className="ms-auto flex items-center gap-1">
          <div ref={statusRef} className="flex items-center gap-2" />
          <WhoseBoard scene={scene} />
          {me?.role === "participant" && <ReactionMenu workshop={workshop} leads={false} />}
          <BoardMenu scene={scene} />
          {me?.role === "observer" && <PresentLink />}
          <div className="flex max-sm:hidden">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          <SmallMenu />
        </div>
      </div>
      {leads && workshop.status !== "lobby" && <FacilitatorControls />}
      {hasInstruction && step && isOpen && <Instruction step={step} />}
    </header>
  );
}

/** For whoever looks on: they may be the ones at the projector. */
function PresentLink() {
  const t = useTranslations("board.lead");
  const { workshop } = useStage();
  return (
    <Tooltip label={t("present")}>
      <Link
        href={`/workshops/${workshop.id}/present`}
        locale={workshop.locale}
        target="_blank"
        aria-label={t("present")}
        className="grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <Projector aria-hidden="true" size={20} />
      </Link>
    </Tooltip>
  );
}

/** Language and theme where there is no room for them in the bar. */
function SmallMenu() {
  const t = useTranslations("common.language");
  const current = useLocale();
  const pathname = usePathname();

  return (
    <PopOver
      label={t("label")}
      triggerClassName="grid size-11 place-items-center rounded-control text-ink-soft hover:bg-sunken sm:hidden"
      trigger={<Languages aria-hidden="true" size={20} />}
    >
      {locales.map((locale) => (
        <Link
          key={locale}
          href={pathname}
          locale={locale}
          lang={locale}
          prefetch={false}
          replace
          aria-current={locale === current || undefined}
          className="flex min-h-11 items-center rounded-control px-3 hover:bg-sunken aria-[current]:font-semibold aria-[current]:text-green"
        >
          {localeNames[locale]}
        </Link>
      ))}
      <ThemeSwitch />
    </PopOver>
  );
}

function Heading({ step }: { step: Step | undefined }) {
  const t = useTranslations("board.step");
  const over = useTranslations("board.noBoard.over");
  const { workshop, words } = useStage();
  // One that was opened from a file may have ended in no step.
  const between = workshop.status === "ended" ? over("title") : t("lobby");
  const { title, lang } = (step && stepWords(words, step)) ?? {};

  return (
    <div className="min-w-0 py-1 leading-tight">
      <p className="truncate text-xs text-ink-faint">
        <span lang={workshop.locale}>{workshop.title}</span>
        {step && <span className="sm:hidden"> · {t("minutes", { minutes: step.minutes })}</span>}
      </p>
      <h1 className="flex items-baseline gap-2 text-base sm:text-lg">
        <span lang={lang?.title} className="max-sm:line-clamp-2 max-sm:text-sm sm:truncate">
          {title || between}
        </span>
        {step && (
          <span className="shrink-0 font-sans max-sm:hidden text-sm font-normal text-ink-soft">
            {t("minutes", { minutes: step.minutes })}
          </span>
        )}
      </h1>
    </div>
  );
}

function InstructionToggle({ isOpen, onPress }: Readonly<{ isOpen: boolean; onPress(): void }>) {
  const t = useTranslations("board.instruction");
  return (
    <Tooltip label={t(isOpen ? "hide" : "show")}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls="instruction"
        aria-label={t("label")}
        onClick={onPress}
        className="grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken"
      >
        <ChevronDown
          aria-hidden="true"
          size={18}
          className={`transition-transform ${isOpen ? "rotate-180" : ""}`}
        />
      </button>
    </Tooltip>
  );
}

function Instruction({ step }: { step: Step }) {
  const { words } = useStage();
  const { instruction, lang } = stepWords(words, step);
  return (
    <p
      id="instruction"
      lang={lang.instruction}
      className="max-h-[30dvh] overflow-auto border-t border-line bg-green-soft px-4 py-2 text-base leading-snug sm:px-6"
    >
      {instruction}
    </p>
  );
}

/** Whose board is on the screen. */
function WhoseBoard({ scene }: { scene: Scene }) {
  const t = useTranslations("board.team");
  const { workshop, me } = useStage();
  const teamId = scene.kind === "board" ? scene.address.teamId : me?.teamId;
  const index = workshop.teams.findIndex(({ id }) => id === teamId);

  if (teamId === PLENARY) return <span className="px-2 text-sm max-lg:hidden">{t("all")}</span>;
  if (index < 0) return null;
  return (
    <span title={workshop.teams[index]?.name} className="px-1 max-sm:hidden">
      <TeamMark index={index} className="lg:hidden" />
      <TeamMark
        index={index}
        name={workshop.teams[index]?.name}
        className="max-w-40 text-sm font-semibold max-lg:hidden"
      />
    </span>
  );
}
