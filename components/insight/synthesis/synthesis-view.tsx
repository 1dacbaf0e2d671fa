"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { useChoice } from "#components/insight/use-choice.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { ComparedZone } from "#lib/insight/synthesis/zones-to-compare.ts";
import { fullestZone, teamsIn, zoneKey, zonesOfSeveralTeams } from "./compared-zones.ts";
import { ZoneSynthesis } from "./zone-synthesis.tsx";

/** Ideas that teams share, that stand alone and that contradict each other, zone by zone. */
export function SynthesisView() {
  const t = useTranslations("insight-synthesis");
  const { source, status, me } = useInsight();
  // Comparing can wait a moment: what somebody presses or types meanwhile cannot.
  const later = useDeferredValue(source);
  const zones = useMemo(() => zonesOfSeveralTeams(later), [later]);
  const [said, choose] = useChoice("step", "zone");
  const first = useMemo(() => fullestZone(zones), [zones]);
  // What is outside all zones has none to say.
  const isSaid = ({ stepId, zoneId }: ComparedZone) =>
    stepId === said.step && zoneId === (said.zone ?? null);
  const chosen = zones.find(isSaid);
  const zone = chosen ?? first;

  if (!zone) {
    if (status === "connecting") return null;
    return (
      <EmptyState title={t("none")}>
        {t("noneText")}
        {me.role === "participant" && <span className="mt-2 block">{t("noneOwn")}</span>}
      </EmptyState>
    );
  }
  return (
    <>
      <ZonePicker
        zones={zones}
        zone={zone}
        choose={({ stepId, zoneId }) => choose({ step: stepId, zone: zoneId ?? undefined })}
      />
      <ZoneSynthesis key={zoneKey(zone)} zone={zone} />
    </>
  );
}

type ZonePickerProps = Readonly<{
  zones: readonly ComparedZone[];
  zone: ComparedZone;
  choose: (zone: ComparedZone) => void;
}>;

function ZonePicker({ zones, zone, choose }: ZonePickerProps) {
  const t = useTranslations("insight-synthesis");
  const names = useInsightNames();
  const options = zones.map((each) => ({
    id: zoneKey(each),
    label: t("zoneOption", {
      step: names.step(each.stepId),
      zone: names.zone(each.templateId, each.zoneId),
      teams: teamsIn(each).length,
      notes: each.notes.length,
    }),
  }));

  return (
    <SelectField
      label={t("zone")}
      options={options}
      value={zoneKey(zone)}
      onChange={(key) => {
        const next = zones.find((each) => zoneKey(each) === key);
        if (next) choose(next);
      }}
      className="max-w-2xl"
    />
  );
}
