import type { Table } from "../tables/read-table.ts";
import { findEconomyColumn } from "./economy-headings.ts";
import { fromHeads } from "./economy-sheet.ts";

/**
 * What a table counts emissions in, as its own heads say in brackets: `t CO2e` of `Emission
 * intensity (t CO2e per million yuan)` or `直接排放（吨）`; empty if they do not say.
 */
export function emissionUnit(table: Table): string {
  const heads = fromHeads(table)[0]?.cells ?? [];
  const unitUnder = (column: "emissions" | "intensity") => {
    const head = heads.find((each) => findEconomyColumn(each) === column);
    return /[(（[]([^()（）[\]]*)[)）\]]\s*$/.exec(head ?? "")?.[1]?.trim() ?? "";
  };
  // The intensity goes first, as it does where both are given.
  const perOutput = unitUnder("intensity").split(/\s+per\s+|\s*[/／]\s*|每/i)[0] ?? "";
  return perOutput.trim() || unitUnder("emissions");
}
