"use client";

import { useTranslations } from "next-intl";
import { twinRules } from "#canvas-templates/insight-twin-rules.ts";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { type AxisRule, twinAxes } from "#lib/insight/trajectory/axis-rules.ts";
import { useInsight } from "../insight-context.ts";
import { useInsightNames } from "../insight-names.ts";

/** How ideas get their places: the rules themselves, in words. */
export function TwinBasis() {
  const t = useTranslations("insight-trajectory.basis");
  const tAxes = useTranslations("insight-trajectory.axes");
  const { words } = useInsight();
  const names = useInsightNames();
  const faces = useCardFaces() ?? bareFaces;

  function nameOf(rule: AxisRule): string {
    if ("zoneId" in rule) {
      return `${names.template(rule.templateId)}: ${names.zone(rule.templateId, rule.zoneId)}`;
    }
    const cards = (rule.cards ?? []).map((card) => faces(`${rule.deck}/${card}`));
    return t("cards", {
      deck: cards[0]?.deck ?? rule.deck,
      cards: cards.map(({ mark, name }) => mark ?? name).join(", "),
    });
  }
  // Of canvases that are not in this workshop, nothing could be placed.
  const used = twinRules.filter((rule) => !("zoneId" in rule) || words.templates[rule.templateId]);

  return (
    <>
      <p>{t("reading")}</p>
      <p>{t("sum")}</p>
      <p>{t("unsaid")}</p>
      {twinAxes.map((axis) => (
        <div key={axis}>
          <p className="font-semibold text-ink">{tAxes(axis)}</p>
          <ul className="list-disc ps-5">
            {used
              .filter((rule) => rule.axis === axis)
              .map((rule) => (
                <li key={nameOf(rule)}>
                  {nameOf(rule)} – <span className="tabular-nums">{rule.weight}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}
