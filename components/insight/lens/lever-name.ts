import type { useTranslations } from "next-intl";
import type { Lever } from "#lib/insight/lens/lever.ts";

/** What a lever changes, in words. */
export function leverName(
  lever: Lever,
  sectorName: (sector: number) => string,
  t: ReturnType<typeof useTranslations<"insight-lens.levers.names">>,
): string {
  if (lever.kind === "coefficient") {
    return t("coefficient", { buyer: sectorName(lever.to), seller: sectorName(lever.from) });
  }
  return t(lever.kind, { sector: sectorName(lever.sector) });
}

/** Identifies what a lever changes: the same thing is changed by one lever only. */
export function leverKey(lever: Lever): string {
  return lever.kind === "coefficient"
    ? `${lever.kind} ${lever.from} ${lever.to}`
    : `${lever.kind} ${lever.sector}`;
}
