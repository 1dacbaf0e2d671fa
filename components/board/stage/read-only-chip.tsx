"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import type { ReadOnlyReason } from "./stage-scene.ts";

/** Says why nothing can be changed here. */
export function ReadOnlyChip({ reason }: { reason: ReadOnlyReason }) {
  const t = useTranslations("board.readOnly");
  return (
    <p role="status" className="pointer-events-none absolute inset-x-0 top-3 z-[2] text-center">
      <Chip
        tone="warm"
        icon={<Lock aria-hidden="true" size={14} />}
        className="border border-warm/30 shadow-card"
      >
        {t(reason)}
      </Chip>
    </p>
  );
}
