"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { Lever } from "#lib/insight/lens/lever.ts";

/** What a new lever is at first: a change one can see. */
const FIRST_SHARE = -0.3;

const kinds = ["intensity", "demand", "coefficient"] as const;

type NewLeverProps = Readonly<{
  sectors: readonly string[];
  /** Where emissions gather most: a lever there is offered first. */
  hottest: number;
  onAdd(lever: Lever): void;
}>;

/** Chooses what a lever changes, and where. */
export function NewLever({ sectors, hottest, onAdd }: NewLeverProps) {
  const t = useTranslations("insight-lens.levers");
  const [kind, setKind] = useState<Lever["kind"]>("intensity");
  const [chosen, setChosen] = useState<number>();
  const [chosenBuyer, setBuyer] = useState<number>();
  // Those of another table may not be there any more.
  const within = (sector: number | undefined) =>
    sector !== undefined && sector < sectors.length ? sector : hottest;
  const [sector, buyer] = [within(chosen), within(chosenBuyer)];
  const options = sectors.map((label, index) => ({ id: String(index), label }));
  const isPair = kind === "coefficient";

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(
          isPair
            ? { kind, from: sector, to: buyer, share: FIRST_SHARE }
            : { kind, sector, share: FIRST_SHARE },
        );
      }}
      className="grid items-end gap-3 sm:grid-cols-2 print:hidden"
    >
      <SelectField
        label={t("kind")}
        options={kinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
        value={kind}
        onChange={(id) => setKind(kinds.find((each) => each === id) ?? "intensity")}
      />
      {isPair && (
        <SelectField
          label={t("buyer")}
          options={options}
          value={String(buyer)}
          onChange={(id) => setBuyer(Number(id))}
        />
      )}
      <SelectField
        label={t(isPair ? "seller" : "sector")}
        options={options}
        value={String(sector)}
        onChange={(id) => setChosen(Number(id))}
      />
      <Button type="submit" variant="primary" icon={<Plus aria-hidden="true" size={18} />}>
        {t("add")}
      </Button>
    </form>
  );
}
