"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { type Attribution, attributionSchema } from "#lib/workshop/publication.ts";
import { type NamingState, useNaming } from "./use-naming.ts";

/** What papers call somebody, to be looked up and changed. */
export function NamingQuestion({ workshopId }: Readonly<{ workshopId: string }>) {
  const t = useTranslations("naming");
  const problemText = useProblemText();
  const { state, save, touched, lookAgain } = useNaming(workshopId);

  if (state.status === "loading") return <Spinner label={t("loading")} />;
  if (state.status === "failed") {
    return (
      <Notice tone="danger">
        <p>{problemText(state.code)}</p>
        <Button className="mt-3" onPress={lookAgain}>
          {t("retry")}
        </Button>
      </Notice>
    );
  }
  return <NamingForm {...{ state, touched }} onSave={(wish) => void save(wish)} />;
}

type Ready = Extract<NamingState, { status: "ready" }>;

type NamingFormProps = Readonly<{
  state: Ready;
  touched(): void;
  onSave(wish: Attribution): void;
}>;

function NamingForm({ state: { naming, saving }, touched, onSave }: NamingFormProps) {
  const t = useTranslations("naming");
  const problemText = useProblemText();
  const said = naming.attribution;
  const [as, setAs] = useState<string | undefined>(said?.as);
  const [alias, setAlias] = useState(said?.as === "alias" ? said.alias : "");
  const [isWrong, setWrong] = useState(false);
  const group = useId();

  function save() {
    const wish = attributionSchema.safeParse(as === "alias" ? { as, alias } : { as });
    setWrong(!wish.success);
    if (wish.success) onSave(wish.data);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      className="flex flex-col gap-4"
    >
      {said === null && (
        <Notice tone="info">
          {t(naming.byDefault.as === "nobody" ? "unsaid.nobody" : "unsaid.name")}
        </Notice>
      )}
      <RadioCards
        label={t("legend")}
        name={group}
        gridClassName=""
        value={as ?? ""}
        onChange={(id) => {
          setAs(id);
          setWrong(false);
          touched();
        }}
        options={(["name", "alias", "nobody"] as const).map((id) => ({
          id,
          title: t(id),
          description: t(`${id}Text`),
        }))}
      />
      {as === "alias" && (
        <TextField
          label={t("aliasField")}
          value={alias}
          dir="auto"
          autoComplete="nickname"
          error={isWrong && t("aliasEmpty")}
          onChange={(text) => {
            setAlias(text);
            setWrong(false);
            touched();
          }}
        />
      )}
      <Button
        type="submit"
        variant="primary"
        isPending={saving === "now"}
        isDisabled={as === undefined}
        className="self-start"
      >
        {t(saving === "now" ? "saving" : "save")}
      </Button>
      {saving === "done" && <Notice tone="success">{t("saved")}</Notice>}
      {saving !== "no" && saving !== "now" && saving !== "done" && (
        <Notice tone="danger">{problemText(saving)}</Notice>
      )}
    </form>
  );
}
