"use client";

import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";

/** How long each step is seen while they are played. */
const SEEN_MS = 1_600;

type StepPlayerProps = Readonly<{
  /** What the steps are called. */
  names: readonly string[];
  at: number;
  onChange: (at: number) => void;
}>;

/** Goes from step to step: by a slider, by buttons, or one after the other by itself. */
export function StepPlayer({ names, at, onChange }: StepPlayerProps) {
  const t = useTranslations("insight-trajectory.player");
  const id = useId();
  const [isPlaying, setPlaying] = useState(false);
  const last = names.length - 1;

  useEffect(() => {
    if (!isPlaying) return;
    if (at >= last) return setPlaying(false);
    const timer = setTimeout(() => onChange(at + 1), SEEN_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, onChange]);

  const go = (next: number) => {
    setPlaying(false);
    onChange(Math.max(0, Math.min(last, next)));
  };

  function play() {
    if (!isPlaying && at >= last) onChange(0);
    setPlaying(!isPlaying);
  }

  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="font-semibold">
        {t("step", { at: at + 1, all: names.length, name: names[at] ?? "" })}
      </label>
      <div className="flex items-center gap-2 print:hidden">
        <Button
          aria-label={t("before")}
          isDisabled={at <= 0}
          icon={<ChevronLeft aria-hidden="true" size={20} />}
          onPress={() => go(at - 1)}
        />
        <Button
          aria-label={isPlaying ? t("pause") : t("play")}
          variant="primary"
          isDisabled={last < 1}
          icon={
            isPlaying ? (
              <Pause aria-hidden="true" size={20} />
            ) : (
              <Play aria-hidden="true" size={20} />
            )
          }
          onPress={play}
        />
        <Button
          aria-label={t("next")}
          isDisabled={at >= last}
          icon={<ChevronRight aria-hidden="true" size={20} />}
          onPress={() => go(at + 1)}
        />
        <input
          id={id}
          type="range"
          min={0}
          max={Math.max(0, last)}
          step={1}
          value={at}
          aria-valuetext={names[at]}
          onChange={(event) => go(Number(event.currentTarget.value))}
          className="h-11 min-w-0 flex-1 accent-green"
        />
      </div>
    </div>
  );
}
