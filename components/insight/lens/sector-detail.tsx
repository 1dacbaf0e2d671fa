"use client";

import { Route } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import { type Delivery, strongestOf } from "#lib/insight/lens/sector-network.ts";
import type { LensWords } from "./use-lens-words.ts";

/** Suppliers and buyers named. */
const MOST = 5;

type SectorDetailProps = Readonly<{
  footprint: Footprint;
  sector: number;
  /** Among the hotspots, from 0; −1 for none. */
  rank: number;
  words: LensWords;
  onChoose(sector: number): void;
  onSector(sector: number): void;
}>;

/** A sector of the network: what it emits and embodies, and whom it is linked with most. */
export function SectorDetail(props: SectorDetailProps) {
  const { footprint, sector, rank, words, onChoose, onSector } = props;
  const t = useTranslations("insight-lens.network");
  const lens = useTranslations("insight-lens");
  const { suppliers, buyers } = strongestOf(footprint, sector, MOST);

  return (
    <section
      aria-label={words.sector(sector)}
      className="mt-3 flex flex-col gap-3 rounded-control border-s-4 border-green bg-green-soft p-4"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p dir="auto" className="min-w-0 flex-1 basis-60 font-semibold wrap-anywhere">
          {words.sector(sector)}
          {rank >= 0 && (
            <span className="text-danger"> · {lens("flows.hotspot", { rank: rank + 1 })}</span>
          )}
        </p>
        <Button icon={<Route aria-hidden="true" size={18} />} onPress={() => onSector(sector)}>
          {lens("hotspots.paths")}
        </Button>
      </div>
      <p className="tabular-nums">
        {t("amounts", {
          direct: words.amount(footprint.direct[sector] ?? 0),
          embodied: words.amount(footprint.embodied[sector] ?? 0),
        })}
      </p>
      <Linked title={t("suppliers")} links={suppliers} end="from" {...{ words, onChoose }} />
      <Linked title={t("buyers")} links={buyers} end="to" {...{ words, onChoose }} />
    </section>
  );
}

type LinkedProps = Readonly<{
  title: string;
  links: readonly Delivery[];
  end: "from" | "to";
  words: LensWords;
  onChoose(sector: number): void;
}>;

function Linked({ title, links, end, words, onChoose }: LinkedProps) {
  if (links.length === 0) return null;
  return (
    <div>
      <p className="text-sm text-ink-soft">{title}</p>
      <ul className="mt-1 flex flex-wrap gap-2">
        {links.map((link) => (
          <li key={link[end]} className="max-w-full">
            <button
              type="button"
              onClick={() => onChoose(link[end])}
              className="min-h-11 max-w-full rounded-control border border-line-strong bg-surface px-3 py-1 text-start text-sm leading-snug hover:border-ink"
            >
              <span dir="auto" className="font-semibold wrap-anywhere">
                {words.sector(link[end])}
              </span>{" "}
              <span className="whitespace-nowrap tabular-nums">{words.amount(link.value)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
