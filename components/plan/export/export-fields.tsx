"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { type CartridgeVersion, cartridgeVersions, papers } from "#lib/exports/export-wish.ts";
import { profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { isLocale, localeNames, locales } from "#lib/locales.ts";
import {
  type Choice,
  type ExportWorld,
  filesFor,
  formatOf,
  type Kind,
  kindsFor,
  questionsOf,
} from "./choice.ts";
import { LabelledCheck } from "./labelled-check.tsx";

type ExportFieldsProps = Readonly<{
  world: ExportWorld;
  choice: Choice;
  onChange(choice: Choice): void;
}>;

/** What is taken along, and how. */
export function ExportFields({ world, choice, onChange }: ExportFieldsProps) {
  const t = useTranslations("export-centre");
  const asks = questionsOf(choice, world);
  const files = filesFor(choice.kind);

  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        label={t("what")}
        value={choice.kind}
        onChange={(id) => {
          const kind = id as Kind;
          onChange({ ...choice, kind, file: filesFor(kind)[0] ?? choice.file });
        }}
        options={kindsFor(world).map((id) => ({
          id,
          title: t(`kinds.${id}`),
          description: t(`kindTexts.${id}`),
        }))}
      />
      {choice.kind === "board" && <BoardFields {...{ world, choice, onChange }} />}
      {files.length > 1 && (
        <SelectField
          label={t("format")}
          value={choice.file}
          options={files.map((id) => ({ id, label: t(`formats.${formatOf(id)}`) }))}
          onChange={(id) =>
            onChange({ ...choice, file: files.find((file) => file === id) ?? choice.file })
          }
        />
      )}
      <PaperFields {...{ world, choice, onChange }} />
      {asks.largeHandouts && (
        <LabelledCheck
          label={t("largeHandouts")}
          isChecked={choice.largeHandouts}
          onChange={(largeHandouts) => onChange({ ...choice, largeHandouts })}
        />
      )}
      {asks.names && (
        <LabelledCheck
          label={t("names")}
          description={choice.names ? undefined : t("namesOff")}
          isChecked={choice.names}
          onChange={(names) => onChange({ ...choice, names })}
        />
      )}
      {asks.reader && (
        <LabelledCheck
          label={t("others")}
          description={t("othersText")}
          isChecked={choice.reader === "others"}
          onChange={(others) => onChange({ ...choice, reader: others ? "others" : "facilitators" })}
        />
      )}
      {asks.enclosed && (
        <LabelledCheck
          label={t("enclosed")}
          isChecked={choice.enclosed}
          onChange={(enclosed) => onChange({ ...choice, enclosed })}
        />
      )}
    </div>
  );
}

const languages = locales.map((id) => ({ id, label: localeNames[id] }));

/** What a version's words are found under: a key may hold no dot. */
const cartridgeKeys = {
  "1.1": "cartridges.cc1",
  "1.3": "cartridges.cc3",
} as const satisfies Readonly<Record<CartridgeVersion, string>>;

function PaperFields({ world, choice, onChange }: ExportFieldsProps) {
  const t = useTranslations("export-centre");
  const tPlan = useTranslations("plan");
  const asks = questionsOf(choice, world);
  const offered = profiles.filter((id) => world.leads || id !== "run-sheet");

  return (
    <div className="grid gap-4 empty:hidden sm:grid-cols-2">
      {asks.profile && (
        <SelectField
          label={tPlan("profile")}
          value={choice.profile}
          options={offered.map((id) => ({ id, label: tPlan(`profiles.${id}`) }))}
          onChange={(id) =>
            onChange({ ...choice, profile: offered.find((one) => one === id) ?? choice.profile })
          }
        />
      )}
      {asks.language && (
        <SelectField
          label={tPlan("language")}
          value={choice.locale}
          options={languages}
          onChange={(id) => isLocale(id) && onChange({ ...choice, locale: id })}
        />
      )}
      {asks.second && (
        <SelectField
          label={tPlan("second")}
          value={choice.second === choice.locale ? "" : (choice.second ?? "")}
          options={[
            { id: "", label: tPlan("noSecond") },
            ...languages.filter(({ id }) => id !== choice.locale),
          ]}
          onChange={(id) => onChange({ ...choice, second: isLocale(id) ? id : null })}
        />
      )}
      {asks.cartridge && (
        <SelectField
          label={t("cartridge")}
          value={choice.cartridge}
          options={cartridgeVersions.map((id) => ({ id, label: t(cartridgeKeys[id]) }))}
          onChange={(id) =>
            onChange({ ...choice, cartridge: cartridgeVersions.find((one) => one === id) ?? "1.1" })
          }
        />
      )}
      {asks.paper && (
        <SelectField
          label={t("paper")}
          value={choice.paper}
          options={papers.map((id) => ({ id, label: id }))}
          onChange={(id) =>
            onChange({ ...choice, paper: papers.find((one) => one === id) ?? "A4" })
          }
        />
      )}
    </div>
  );
}

function BoardFields({ world: { boards }, choice, onChange }: ExportFieldsProps) {
  const t = useTranslations("export-centre");
  const step = boards.find(({ stepId }) => stepId === choice.board?.stepId);

  /** The same team's, if it has one there. */
  function chooseStep(stepId: string) {
    const teams = boards.find((one) => one.stepId === stepId)?.teams ?? [];
    const team = teams.find(({ id }) => id === choice.board?.teamId) ?? teams[0];
    if (team) onChange({ ...choice, board: { stepId, teamId: team.id } });
  }

  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label={t("step")}
        value={step?.stepId}
        options={boards.map(({ stepId, title }) => ({ id: stepId, label: title }))}
        onChange={chooseStep}
      />
      <SelectField
        label={t("team")}
        value={choice.board?.teamId}
        options={(step?.teams ?? []).map(({ id, name }) => ({ id, label: name ?? t("everyone") }))}
        onChange={(teamId) =>
          step && onChange({ ...choice, board: { stepId: step.stepId, teamId } })
        }
      />
    </div>
  );
}
