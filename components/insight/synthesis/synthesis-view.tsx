"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { useChoice } from "#components/insight/use-choice.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { ComparedZone } from "#lib/insight/synthesis/zones-to-compare.ts";
import {
  nextWaiting,
  nothingWaits,
  teamsIn,
  type Waiting,
  zoneKey,
  zonesOfSeveralTeams,
} from "./compared-zones.ts";
import { useOpening, useWaiting } from "./use-waiting.ts";
import { ZoneSynthesis } from "./zone-synthesis.tsx";

/** Ideas that teams share, that stand alone and that contradict each other, zone by zone. */
export function SynthesisView() {
  const t = useTranslations("insight-synthesis");
  const { source, status } = useInsight();
  // Comparing can wait a moment: what somebody presses or types meanwhile cannot.
  const later = useDeferredValue(source);
  const zones = useMemo(() => zonesOfSeveralTeams(later), [later]);
  const [said, choose] = useChoice("step", "zone");
  const waiting = useWaiting(zones);
  const first = useOpening(zones, waiting);
  // What is outside all zones has none to say.
  const isSaid = ({ stepId, zoneId }: ComparedZone) =>
    stepId === said.step && zoneId === (said.zone ?? null);
  const chosen = zones.find(isSaid);
  const zone = chosen ?? first;

  if (!zone || !waiting) {
    // What waits is known once it is known what was decided.
    if (status === "connecting" || zones.length > 0) return null;
    return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  }
  const show = ({ stepId, zoneId }: ComparedZone) =>
    choose({ step: stepId, zone: zoneId ?? undefined });
  return (
    <>
      <ZonePicker zones={zones} zone={zone} waiting={waiting} choose={show} />
      <ZoneSynthesis
        key={zoneKey(zone)}
        zone={zone}
        onward={<Onward zones={zones} zone={zone} waiting={waiting} choose={show} />}
      />
    </>
  );
}

type ZonePickerProps = Readonly<{
  zones: readonly ComparedZone[];
  zone: ComparedZone;
  /** By `zoneKey`. */
  waiting: ReadonlyMap<string, Waiting>;
  choose: (zone: ComparedZone) => void;
}>;

function ZonePicker({ zones, zone, waiting, choose }: ZonePickerProps) {
  const t = useTranslations("insight-synthesis");
  const names = useInsightNames();
  const all = [...waiting.values()].reduce((sum, each) => sum + each.all, 0);
  const here = (waiting.get(zoneKey(zone)) ?? nothingWaits).all;
  const options = zones.map((each) => ({
    id: zoneKey(each),
    label: t("zoneOption", {
      step: names.step(each.stepId),
      zone: names.zone(each.templateId, each.zoneId),
      teams: teamsIn(each).length,
      notes: each.notes.length,
      waiting: (waiting.get(zoneKey(each)) ?? nothingWaits).all,
    }),
  }));

  return (
    <SelectField
      label={t("zone")}
      description={t("waiting", { here, elsewhere: all - here })}
      options={options}
      value={zoneKey(zone)}
      onChange={(key) => {
        const next = zones.find((each) => zoneKey(each) === key);
        if (next) choose(next);
      }}
      className="max-w-4xl"
    />
  );
}

/** The way on to the next zone in which something is to be decided. */
function Onward({ zones, zone, waiting, choose }: ZonePickerProps) {
  const t = useTranslations("insight-synthesis.proposed");
  const names = useInsightNames();
  const next = nextWaiting(zones, zone, waiting);
  if (!next) return null;
  const { all } = waiting.get(zoneKey(next)) ?? nothingWaits;
  return (
    <Button
      icon={<ArrowRight aria-hidden="true" size={18} />}
      onPress={() => {
        choose(next);
        // The button that had the focus is gone.
        document.getElementById("main")?.focus();
      }}
      className="self-start print:hidden"
    >
      {t("next", { zone: names.zone(next.templateId, next.zoneId), count: all })}
    </Button>
  );
}
