"use client";

import { LocateFixed, Maximize, Megaphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AnnounceDialog } from "#components/live/announce-dialog.tsx";
import { newId } from "#components/live/new-id.ts";
import { Button } from "#components/ui/button.tsx";
import type { Commanding } from "#components/workshop/use-command.ts";
import { mayHold } from "#lib/workshop/attention.ts";
import { findStep } from "#lib/workshop/model.ts";
import { WHOLE_SHEET } from "#lib/workshop/summons.ts";
import { PopOver } from "./pop-over.tsx";
import { useStage } from "./stage-context.ts";
import { useZoneName } from "./use-zone-name.ts";

type AttentionProps = Pick<Commanding, "send">;

const entry =
  "flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-start hover:bg-sunken disabled:opacity-40";

/** Brings everybody to one place, or tells them something. */
export function AttentionMenu({ send }: AttentionProps) {
  const t = useTranslations("live.attention");
  const { workshop, words, gaze } = useStage();
  const zoneName = useZoneName();
  const [holds, setHolds] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const step = findStep(workshop, workshop.currentStepId);
  const canHold = mayHold(workshop);
  const template = step?.templateId == null ? undefined : words.templates[step.templateId];
  const zones = Object.keys(template?.zones ?? {});
  const inUse = step?.focusZones ?? [];
  // Those of this step first.
  const sorted = [
    ...inUse.filter((id) => zones.includes(id)),
    ...zones.filter((id) => !inUse.includes(id)),
  ];

  function summon(zoneId: string, target: HTMLElement) {
    target.closest<HTMLElement>("[popover]")?.hidePopover();
    send({ type: "summon", id: newId(), zoneId, holds: holds && canHold });
  }

  return (
    <>
      <PopOver
        label={t("open")}
        triggerClassName="flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-control px-2 text-sm font-semibold text-ink-soft hover:bg-sunken hover:text-ink"
        className="w-80"
        trigger={
          <>
            <Megaphone aria-hidden="true" size={20} />
            <span className="hidden min-[90rem]:inline">{t("open")}</span>
          </>
        }
      >
        <h2 className="px-3 pt-1 pb-1 text-base">{t("bring")}</h2>
        {zones.length === 0 ? (
          <p className="px-3 pb-2 text-ink-soft">{t("noCanvas")}</p>
        ) : (
          <>
            <button
              type="button"
              className={entry}
              onClick={({ currentTarget }) =>
                summon(gaze.current?.() ?? WHOLE_SHEET, currentTarget)
              }
            >
              <LocateFixed aria-hidden="true" size={18} className="text-digital" />
              {t("here")}
            </button>
            <button
              type="button"
              className={entry}
              onClick={({ currentTarget }) => summon(WHOLE_SHEET, currentTarget)}
            >
              <Maximize aria-hidden="true" size={18} className="text-digital" />
              {t("all")}
            </button>
            <ul className="my-1 max-h-64 overflow-auto border-y border-line py-1">
              {sorted.map((id) => (
                <li key={id}>
                  <button
                    type="button"
                    className={entry}
                    onClick={({ currentTarget }) => summon(id, currentTarget)}
                  >
                    {zoneName(id)}
                  </button>
                </li>
              ))}
            </ul>
            {canHold && (
              <label className="flex min-h-11 items-center gap-3 px-3">
                <input
                  type="checkbox"
                  checked={holds}
                  onChange={({ currentTarget }) => setHolds(currentTarget.checked)}
                  className="size-5 shrink-0 accent-green"
                />
                <span>{t("holds")}</span>
              </label>
            )}
          </>
        )}
        <button
          type="button"
          className={`${entry} font-semibold text-green`}
          onClick={({ currentTarget }) => {
            currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
            setWriting(true);
          }}
        >
          {t("message")}
        </button>
      </PopOver>
      <AnnounceDialog workshopId={workshop.id} isOpen={isWriting} onOpenChange={setWriting} />
    </>
  );
}

/** Where everybody was called to, and the way to let them go. */
export function CalledTo({ send }: AttentionProps) {
  const t = useTranslations("live.attention");
  const { workshop } = useStage();
  const zoneName = useZoneName();
  const { summons } = workshop;

  return (
    <div role="status" className="max-w-full">
      {summons && (
        <div className="flex items-center gap-3 rounded-control border border-digital/40 bg-digital-soft ps-3 text-digital">
          <LocateFixed aria-hidden="true" size={18} className="shrink-0" />
          <span className="min-w-0 flex-1 font-semibold">
            {t(summons.holds ? "held" : "called", { zone: zoneName(summons.zoneId) })}
          </span>
          <Button onPress={() => send({ type: "release" })}>
            {t(summons.holds ? "release" : "end")}
          </Button>
        </div>
      )}
    </div>
  );
}
