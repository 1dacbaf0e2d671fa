"use client";

import { Handshake, Lightbulb, Tags } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { TeamFilter } from "../team-filter.tsx";

export type MapView = Readonly<{
  kindId: "knowledge" | "collaboration";
  /** Empty for all teams. */
  teamId: string;
  withTags: boolean;
}>;

type MapToolsProps = Readonly<{ view: MapView; onChange: (view: MapView) => void }>;

/** Which map, of whom, and with what on it. */
export function MapTools({ view, onChange }: MapToolsProps) {
  const t = useTranslations("insight-maps");

  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <fieldset className="m-0 flex flex-wrap gap-2 border-0 p-0 print:hidden">
        <legend className="sr-only">{t("kind")}</legend>
        {(["knowledge", "collaboration"] as const).map((kindId) => {
          const Icon = kindId === "knowledge" ? Lightbulb : Handshake;
          return (
            <Button
              key={kindId}
              variant={view.kindId === kindId ? "primary" : "secondary"}
              aria-pressed={view.kindId === kindId}
              icon={<Icon aria-hidden="true" size={18} />}
              onPress={() => onChange({ ...view, kindId })}
            >
              {t(`kinds.${kindId}`)}
            </Button>
          );
        })}
      </fieldset>
      <TeamFilter value={view.teamId} onChange={(teamId) => onChange({ ...view, teamId })} />
      <Button
        aria-pressed={view.withTags}
        variant={view.withTags ? "primary" : "secondary"}
        icon={<Tags aria-hidden="true" size={18} />}
        onPress={() => onChange({ ...view, withTags: !view.withTags })}
        className="print:hidden"
      >
        {t("withTags")}
      </Button>
    </div>
  );
}
