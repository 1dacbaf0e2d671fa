"use client";

import { Pause, Play, RotateCcw, StepBack, StepForward } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import {
  type Chapter,
  placeAfter,
  type Speed,
  speeds,
  type Timeline,
  WHOLE_SECONDS,
} from "./timeline.ts";
import type { Playback } from "./use-playback.ts";

type PlayerBarProps = Readonly<{
  timeline: Timeline;
  playback: Playback;
  chapters: readonly Chapter[];
  /** The moment that is shown, in words. */
  time: string;
  step: Readonly<{ title: string; lang: string }> | undefined;
}>;

/** Plays, pauses, and goes to any moment. */
export function PlayerBar({ timeline, playback, chapters, time, step }: PlayerBarProps) {
  const t = useTranslations("replay");
  const { place, count, isPlaying, toggle, show } = playback;
  const isOver = place >= timeline.length;
  const [Icon, label] = isPlaying
    ? [Pause, t("pause")]
    : isOver
      ? [RotateCcw, t("again")]
      : [Play, t("play")];

  return (
    <div className="flex flex-col gap-2 rounded-card border border-line bg-surface p-3 sm:p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-3 leading-snug">
          <span className="text-xl font-semibold tabular-nums">{time}</span>
          {step && (
            <span lang={step.lang} className="min-w-0 text-ink-soft">
              {step.title}
            </span>
          )}
        </p>
        <SpeedChoice speed={playback.speed} onChange={playback.setSpeed} />
      </div>
      <div className="flex items-center gap-2">
        <Tooltip label={label}>
          <Button
            variant="primary"
            size="l"
            icon={<Icon aria-hidden="true" size={24} />}
            aria-label={label}
            onPress={toggle}
            className="rounded-full"
          />
        </Tooltip>
        <Scrubber
          {...{ timeline, playback, chapters }}
          valueText={`${time} ${step?.title ?? ""}`}
        />
        <span className="flex max-sm:hidden">
          <Tooltip label={t("earlier")}>
            <Button
              variant="quiet"
              icon={<StepBack aria-hidden="true" size={20} />}
              aria-label={t("earlier")}
              isDisabled={count === 0}
              onPress={() => show(count - 1)}
            />
          </Tooltip>
          <Tooltip label={t("later")}>
            <Button
              variant="quiet"
              icon={<StepForward aria-hidden="true" size={20} />}
              aria-label={t("later")}
              isDisabled={isOver}
              onPress={() => show(count + 1)}
            />
          </Tooltip>
        </span>
      </div>
    </div>
  );
}

type ScrubberProps = Pick<PlayerBarProps, "timeline" | "playback" | "chapters"> &
  Readonly<{ valueText: string }>;

/** Half the width of the browser's thumb: its middle goes no nearer to the ends. */
const THUMB = "8px";

function Scrubber({ timeline, playback, chapters, valueText }: ScrubberProps) {
  const t = useTranslations("replay");
  const share = (chapter: Chapter) =>
    timeline.length === 0 ? 0 : placeAfter(timeline, chapter.count) / timeline.length;

  return (
    <div className="relative min-w-0 flex-1 pt-3">
      <div aria-hidden="true" className="absolute inset-x-0 top-0 h-3">
        {chapters.map((chapter) => (
          <span
            key={chapter.key}
            className={`absolute top-0 h-3 w-1 -translate-x-1/2 rounded-full ${chapter.about.kind === "step" ? "bg-green" : "bg-warm"}`}
            style={{
              insetInlineStart: `calc(${THUMB} + (100% - 2 * ${THUMB}) * ${share(chapter)})`,
            }}
          />
        ))}
      </div>
      <input
        type="range"
        aria-label={t("scrubber")}
        aria-valuetext={valueText}
        min={0}
        max={Math.max(1, timeline.length)}
        step="any"
        value={playback.place}
        onChange={({ currentTarget }) => playback.seek(Number(currentTarget.value))}
        className="block h-11 w-full accent-green"
      />
    </div>
  );
}

function SpeedChoice({
  speed,
  onChange,
}: Readonly<{ speed: Speed; onChange(speed: Speed): void }>) {
  const t = useTranslations("replay");
  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend className="sr-only">{t("speed")}</legend>
      {speeds.map((each) => (
        <label
          key={each}
          className="flex min-h-11 cursor-pointer items-center rounded-control border border-transparent px-3 text-ink-soft hover:bg-sunken has-checked:border-green has-checked:bg-green-soft has-checked:font-semibold has-checked:text-green has-focus-visible:outline-3 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name="speed"
            checked={speed === each}
            onChange={() => onChange(each)}
            className="sr-only"
          />
          {each === "whole" ? t("whole", { seconds: WHOLE_SECONDS }) : t("times", { times: each })}
        </label>
      ))}
    </fieldset>
  );
}
