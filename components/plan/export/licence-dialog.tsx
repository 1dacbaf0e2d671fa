"use client";

import { Scale } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { type LicenceId, licences, type Publication } from "#lib/workshop/publication.ts";
import { LabelledCheck } from "./labelled-check.tsx";

/** What a licence's words are found under: a key may hold no dot. */
const keys = {
  "all-rights-reserved": "all-rights-reserved",
  "CC-BY-4.0": "CC-BY",
  "CC-BY-SA-4.0": "CC-BY-SA",
  "CC-BY-NC-SA-4.0": "CC-BY-NC-SA",
  "CC0-1.0": "CC0",
} as const satisfies Readonly<Record<LicenceId, string>>;

type LicenceDialogProps = Readonly<{ workshopId: string; initial: Publication }>;

/** What others may do with a workshop's papers, and who is named in them: for facilitators. */
export function LicenceDialog({ workshopId, initial }: LicenceDialogProps) {
  const t = useTranslations("export-centre.licence");
  const [saved, setSaved] = useState(initial);
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3">
        <Button
          variant="quiet"
          icon={<Scale aria-hidden="true" size={18} />}
          className="-ms-4"
          onPress={() => setOpen(true)}
        >
          {t("open")}
        </Button>
        <p className="text-sm text-ink-soft">
          {t("now", { licence: t(`names.${keys[saved.licence]}`) })}
          {" · "}
          {t(saved.forMinors ? "minorsOn" : "minorsOff")}
        </p>
      </div>
      <Dialog title={t("title")} isOpen={isOpen} onOpenChange={setOpen}>
        <LicenceForm {...{ workshopId, saved }} onSaved={setSaved} />
      </Dialog>
    </>
  );
}

type LicenceFormProps = Readonly<{
  workshopId: string;
  saved: Publication;
  onSaved(publication: Publication): void;
}>;

function LicenceForm({ workshopId, saved, onSaved }: LicenceFormProps) {
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
          title: t(`names.${keys[id]}`),
          description: t(`texts.${keys[id]}`),
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
