"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { licences, type Publication } from "#lib/workshop/publication.ts";
import { LabelledCheck } from "./labelled-check.tsx";
import { licenceKeys } from "./licence-keys.ts";

type LicenceFormProps = Readonly<{
  workshopId: string;
  saved: Publication;
  onSaved(publication: Publication): void;
}>;

/** A licence and whether people are named, to be saved. */
export function LicenceForm({ workshopId, saved, onSaved }: LicenceFormProps) {
  const t = useTranslations("export-centre.licence");
  const problemText = useProblemText();
  const [chosen, setChosen] = useState(saved);
  const [state, setState] = useState<"no" | "now" | "done" | FailureCode>("no");

  function change(next: Publication) {
    setChosen(next);
    setState("no");
  }

  async function save() {
    setState("now");
    const outcome = await sendCommand(workshopId, { type: "set-publication", ...chosen });
    setState(outcome.ok ? "done" : outcome.code);
    if (outcome.ok) onSaved(chosen);
  }

  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        label={t("label")}
        description={t("hint")}
        gridClassName=""
        value={chosen.licence}
        onChange={(id) =>
          change({ ...chosen, licence: licences.find((one) => one === id) ?? chosen.licence })
        }
        options={licences.map((id) => ({
          id,
          title: t(`names.${licenceKeys[id]}`),
          description: t(`texts.${licenceKeys[id]}`),
        }))}
      />
      <LabelledCheck
        label={t("minors")}
        description={t(chosen.forMinors ? "minorsOn" : "minorsOff")}
        isChecked={chosen.forMinors}
        onChange={(forMinors) => change({ ...chosen, forMinors })}
      />
      <Button
        variant="primary"
        isPending={state === "now"}
        onPress={() => void save()}
        className="self-start"
      >
        {t(state === "now" ? "saving" : "save")}
      </Button>
      {state === "done" && <Notice tone="success">{t("saved")}</Notice>}
      {state !== "no" && state !== "now" && state !== "done" && (
        <Notice tone="danger">{problemText(state)}</Notice>
      )}
    </div>
  );
}
