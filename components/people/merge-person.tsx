"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { nameKey } from "#lib/workshop/roster-names.ts";
import type { Person } from "./part.ts";

type MergePersonProps = Readonly<{
  /** `undefined` while nobody is to be merged. */
  person: Person | undefined;
  state: PublicState;
  isPending: boolean;
  /** Why it did not work. */
  failure: string | undefined;
  onMerge(gone: Person, kept: Person): void;
  onClose(): void;
}>;

/** Asks which two entries are one person, and says what follows before it does. */
export function MergePerson({ person, onClose, ...rest }: MergePersonProps) {
  const t = useTranslations("people.merge");

  return (
    <Dialog
      title={t("title", { name: person?.name ?? "" })}
      isOpen={person !== undefined}
      onOpenChange={onClose}
      role="alertdialog"
    >
      {person && <MergeForm key={person.id} person={person} {...rest} />}
    </Dialog>
  );
}

type MergeFormProps = Omit<MergePersonProps, "person" | "onClose"> & Readonly<{ person: Person }>;

function MergeForm({ person, state, isPending, failure, onMerge }: MergeFormProps) {
  const t = useTranslations("people.merge");
  const [otherId, setOtherId] = useState("");
  const [keptId, setKeptId] = useState<string>();
  const partText = usePartText(state);

  const others = likelyFirst(person, state.members);
  const other = others.find(({ id }) => id === otherId) ?? likelyTwin(person, others);
  const pair = other && [person, other];
  // Whoever came first has most to keep.
  const kept = pair?.find(({ id }) => id === keptId) ?? inOrder(state, pair)?.[0];
  const gone = pair?.find((one) => one !== kept);

  if (others.length === 0) return <p className="text-ink-soft">{t("nobody")}</p>;
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        label={t("who")}
        options={[
          ...(other ? [] : [{ id: "", label: t("choose") }]),
          ...others.map((one) => ({ id: one.id, label: `${one.name} · ${partText(one)}` })),
        ]}
        value={other?.id ?? ""}
        onChange={(id) => {
          setOtherId(id);
          setKeptId(undefined);
        }}
      />
      {pair && kept && gone && (
        <>
          <RadioCards
            label={t("keep")}
            value={kept.id}
            onChange={setKeptId}
            options={(inOrder(state, pair) ?? []).map((one) => ({
              id: one.id,
              title: <span dir="auto">{one.name}</span>,
              description: partText(one),
            }))}
          />
          <ul className="flex list-disc flex-col gap-1 ps-5">
            <li>{t("devices", { name: kept.name })}</li>
            <li>{t("team", { name: kept.name, team: partText(kept) })}</li>
            <li>{t("notes", { name: kept.name })}</li>
            <li>{t("ballots")}</li>
          </ul>
          <p className="font-semibold">{t("final")}</p>
        </>
      )}
      {failure && <Notice tone="danger">{failure}</Notice>}
      <Button
        variant="danger"
        isPending={isPending}
        isDisabled={!gone}
        onPress={() => gone && kept && onMerge(gone, kept)}
        className="self-end max-sm:w-full"
      >
        {t("confirm")}
      </Button>
    </div>
  );
}

/** Who could be the same person: those of one name first. */
function likelyFirst(person: Person, members: readonly Person[]): Person[] {
  const isAlike = ({ name }: Person) => nameKey(name) === nameKey(person.name);
  return members
    .filter(({ id, role }) => id !== person.id && role !== "facilitator")
    .toSorted((a, b) => Number(isAlike(b)) - Number(isAlike(a)) || a.name.localeCompare(b.name));
}

/** The only other one of that name. */
function likelyTwin(person: Person, others: readonly Person[]): Person | undefined {
  const alike = others.filter(({ name }) => nameKey(name) === nameKey(person.name));
  return alike.length === 1 ? alike[0] : undefined;
}

/** In the order in which they came. */
function inOrder({ members }: PublicState, pair: readonly Person[] | undefined) {
  return pair && members.filter((member) => pair.some(({ id }) => id === member.id));
}

/** The team or role of somebody, in words. */
function usePartText({ teams }: PublicState): (person: Person) => string {
  const t = useTranslations("people");
  return ({ role, teamId }) =>
    role === "participant"
      ? (teams.find(({ id }) => id === teamId)?.name ?? t("noTeam"))
      : t(`roles.${role}`);
}
