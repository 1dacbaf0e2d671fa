"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { controlLooks } from "#components/ui/field-frame.tsx";

type LeverRowProps = Readonly<{
  name: string;
  /** −0.3 is 30 % less. */
  share: number;
  /** @param isStep `false` while a slider is on its way. */
  onShare(share: number, isStep: boolean): void;
  onRemove(): void;
}>;

/** One lever: a slider, the same as a number, and the way to take it off. */
export function LeverRow({ name, share, onShare, onRemove }: LeverRowProps) {
  const t = useTranslations("insight-lens.levers");
  const id = useId();
  const percent = Math.round(share * 100);
  /** A slide is one step, however many values it passes. */
  const isSliding = useRef(false);

  function slide(value: number) {
    onShare(value / 100, !isSliding.current);
    isSliding.current = true;
  }

  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-control border border-line bg-paper p-3">
      <label
        htmlFor={id}
        dir="auto"
        className="min-w-0 flex-1 basis-full font-semibold break-words"
      >
        {name}
      </label>
      <input
        id={id}
        type="range"
        min={-100}
        max={100}
        step={1}
        value={percent}
        aria-valuetext={`${percent} %`}
        onChange={({ currentTarget }) => slide(Number(currentTarget.value))}
        onPointerUp={() => {
          isSliding.current = false;
        }}
        onKeyUp={() => {
          isSliding.current = false;
        }}
        onBlur={() => {
          isSliding.current = false;
        }}
        className="h-11 min-w-24 flex-1 accent-green print:hidden"
      />
      <span className="flex items-center gap-1.5">
        <input
          type="number"
          min={-100}
          max={100}
          step={1}
          value={percent}
          aria-label={t("percentOf", { lever: name })}
          onChange={({ currentTarget }) => {
            const value = currentTarget.valueAsNumber;
            if (Number.isFinite(value)) onShare(Math.min(100, Math.max(-100, value)) / 100, true);
          }}
          className={`${controlLooks} w-20 text-end tabular-nums`}
        />
        %
      </span>
      <Button
        variant="quiet"
        icon={<Trash2 aria-hidden="true" size={18} />}
        aria-label={t("remove", { lever: name })}
        onPress={onRemove}
        className="print:hidden"
      />
    </li>
  );
}
