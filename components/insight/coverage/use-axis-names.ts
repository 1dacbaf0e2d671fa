"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { findCard } from "#canvas-templates/deck-cards.ts";
import { decks } from "#canvas-templates/decks.ts";
import { useCardFaces } from "#components/decks/use-card-faces.ts";
import type { HeatName } from "#components/insight/heat/heat-table.ts";
import { teamHeatName } from "#components/insight/heat/team-heat-names.ts";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import type { CardFaces } from "#lib/canvas/card-face.ts";
import { cardRefSchema } from "#lib/canvas/note-marks.ts";
import { TEAMS } from "#lib/insight/coverage/coverage.ts";
import type { Locale } from "#lib/locales.ts";

/** A key of an axis as it is shown: `SDG 7 · Affordable and Clean Energy`, with `7` as its badge. */
export type AxisName = HeatName &
  Readonly<{
    /** What has to be said with the name; `null` if nothing has. */
    caveat: string | null;
  }>;

export type AxisNames = Readonly<{
  axis: (axisId: string) => string;
  of: (axisId: string, key: string) => AxisName;
}>;

const ESD = "esd-competencies";
const PLAIN = { colour: "var(--green)", ink: "var(--on-green)" } as const;

/** Names of axes and their keys in the viewer's language; `undefined` until they are fetched. */
export function useAxisNames(): AxisNames | undefined {
  const t = useTranslations("insight-coverage.axes");
  const locale = useLocale();
  const faces = useCardFaces();
  const competencies = useCompetencies();
  const names = useInsightNames();
  const { workshop } = useInsight();

  return useMemo(() => {
    if (!faces || !competencies) return undefined;
    const doubt = locale === "en" ? null : t("esdUnverified");
    return {
      axis(axisId) {
        if (axisId === TEAMS) return t("teams");
        if (axisId === ESD) return t("esd");
        const [first] = decks[axisId as keyof typeof decks] ?? [];
        return first ? faces(refOf(axisId, first.id)).deck : axisId;
      },
      of(axisId, key) {
        if (axisId === TEAMS) {
          return { ...teamHeatName(key, names, workshop.teams.length), caveat: null };
        }
        if (axisId !== ESD) return cardName(axisId, key, faces);
        const name = competencies[key]?.name ?? key;
        return { key, badge: key, name, label: `${key} · ${name}`, caveat: doubt, ...PLAIN };
      },
    };
  }, [faces, competencies, names, workshop.teams.length, locale, t]);
}

function refOf(deckId: string, id: string) {
  return cardRefSchema.parse(`${deckId}/${id}`);
}

function cardName(deckId: string, id: string, faces: CardFaces): AxisName {
  const ref = refOf(deckId, id);
  const { mark, name, caveat, colour, ink } = faces(ref);
  // Goals have colours of their own; those of other decks are all the same, and dark.
  const looks = deckId === "sdg" ? { colour, ink } : PLAIN;
  const label = mark === null ? name : `${mark} · ${name}`;
  return { key: id, badge: findCard(ref)?.number ?? null, name, label, caveat, ...looks };
}

type Competencies = Readonly<Record<string, Readonly<{ name: string }>>>;

/** There are no cards of competencies: their names are fetched by themselves. */
function useCompetencies(): Competencies | undefined {
  const locale = useLocale();
  const [texts, setTexts] = useState<Competencies>();

  useEffect(() => {
    let isCurrent = true;
    const ask = () => {
      import("#i18n/catalogue-text.ts")
        .then(({ loadDeckTexts }) => loadDeckTexts(locale as Locale))
        .then(
          ({ competencies }) => isCurrent && setTexts(competencies),
          // Without a connection: again once there is one.
          () => window.addEventListener("online", ask, { once: true }),
        );
    };
    ask();
    return () => {
      isCurrent = false;
      window.removeEventListener("online", ask);
    };
  }, [locale]);

  return texts;
}
