"use client";

import { ChevronDown, Eye, LogOut, Merge, Pencil, Presentation, UserX } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { teamLetter } from "#components/ui/team-colours.ts";
import { TeamMark } from "#components/ui/team-mark.tsx";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { OBSERVES, type Person, partOf } from "./part.ts";
import type { Question } from "./person-question.tsx";
import type { MemberDetails } from "./use-member-details.ts";

type PersonRowProps = Readonly<{
  person: Person;
  teams: PublicState["teams"];
  isSelf: boolean;
  /** `undefined` while it is not known. */
  isOnline: boolean | undefined;
  details: MemberDetails | undefined;
  /** Whether there is another one of that name. */
  isMaybeTwice: boolean;
  isOpen: boolean;
  onToggle(): void;
  /** Resolves to whether it worked. */
  onPart(part: string): Promise<boolean>;
  onAsk(kind: Question["kind"] | "rename" | "merge"): void;
}>;

/** One person; pressing the name shows what can be done. Nothing can about who leads. */
export function PersonRow(props: PersonRowProps) {
  const { person, isOpen, onToggle } = props;
  const panelId = useId();
  const look = "flex min-h-13 w-full items-center gap-3 px-1 py-2 text-start";

  if (person.role === "facilitator") {
    return (
      <li className={look}>
        <Summary {...props} />
        <RenameButton person={person} onPress={() => props.onAsk("rename")} />
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={onToggle}
        className={`${look} rounded-control hover:bg-sunken`}
      >
        <Summary {...props} />
        <ChevronDown
          aria-hidden="true"
          size={18}
          className={`shrink-0 text-ink-faint transition-transform ${isOpen ? "rotate-180" : ""}`}
        />
      </button>
      <div id={panelId} hidden={!isOpen} className="px-1 pt-1 pb-4 sm:ps-11">
        {isOpen && <Actions {...props} />}
      </div>
    </li>
  );
}

/** @param person if it is not plain from around it who is meant. */
function RenameButton({ person, onPress }: Readonly<{ person?: Person; onPress(): void }>) {
  const t = useTranslations("people.rename");
  return (
    <Button
      aria-label={person && t("title", { name: person.name })}
      icon={<Pencil aria-hidden="true" size={18} />}
      onPress={onPress}
    >
      {t("button")}
    </Button>
  );
}

function Summary({ person, teams, isSelf, isOnline, details, isMaybeTwice }: PersonRowProps) {
  const t = useTranslations("people");
  const cameAt = useTimeText();
  const facts = [
    person.role === "participant"
      ? (teams.find(({ id }) => id === person.teamId)?.name ?? t("noTeam"))
      : t(`roles.${person.role}`),
    details && t("came", { time: cameAt(details.joinedAt) }),
    details && t("devices", { count: details.sessions }),
  ].filter(Boolean);

  return (
    <>
      <Mark person={person} teams={teams} />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="line-clamp-2 font-semibold break-words">
          {person.name}
          {isSelf && <span className="font-normal text-ink-faint"> ({t("you")})</span>}
        </span>
        <span className="block text-sm text-ink-soft">{facts.join(" · ")}</span>
        {isMaybeTwice && (
          <span className="block text-sm font-semibold text-warm">{t("maybeTwice")}</span>
        )}
      </span>
      {isOnline !== undefined && <Online isOnline={isOnline} />}
    </>
  );
}

function Online({ isOnline }: { isOnline: boolean }) {
  const t = useTranslations("people");
  const text = t(isOnline ? "connected" : "notConnected");

  return (
    <span
      className={`inline-flex shrink-0 items-center gap-1.5 text-sm ${isOnline ? "text-green" : "text-ink-faint"}`}
    >
      <span
        aria-hidden="true"
        className={`size-2.5 rounded-full border-2 border-current ${isOnline ? "bg-current" : ""}`}
      />
      <span className="max-sm:sr-only">{text}</span>
    </span>
  );
}

function Mark({ person, teams }: Pick<PersonRowProps, "person" | "teams">) {
  const index = teams.findIndex(({ id }) => id === person.teamId);
  // The name of the team follows in words.
  if (person.role === "participant" && index >= 0) {
    return (
      <span aria-hidden="true">
        <TeamMark index={index} />
      </span>
    );
  }
  const Icon = person.role === "facilitator" ? Presentation : Eye;
  return (
    <span
      aria-hidden="true"
      className="grid size-7 shrink-0 place-items-center rounded-full bg-sunken text-ink-soft"
    >
      {person.role !== "participant" && <Icon size={16} />}
    </span>
  );
}

function Actions({ person, teams, onPart, onAsk }: PersonRowProps) {
  const t = useTranslations("people");
  const [part, choosePart] = useChosenPart(person, onPart);
  const options = [
    ...(partOf(person) === "" ? [{ id: "", label: t("noTeam") }] : []),
    ...teams.map(({ id, name }, index) => ({ id, label: `${teamLetter(index)} · ${name}` })),
    { id: OBSERVES, label: t("observes") },
  ];

  return (
    <div className="flex flex-col gap-3">
      <SelectField
        label={t("part")}
        description={t("partHint")}
        options={options}
        value={part}
        onChange={choosePart}
      />
      <div className="flex flex-wrap gap-3">
        <RenameButton onPress={() => onAsk("rename")} />
        <Button icon={<Merge aria-hidden="true" size={18} />} onPress={() => onAsk("merge")}>
          {t("merge.button")}
        </Button>
        <Button icon={<LogOut aria-hidden="true" size={18} />} onPress={() => onAsk("signOut")}>
          {t("signOut.button")}
        </Button>
        <Button
          className="text-danger!"
          icon={<UserX aria-hidden="true" size={18} />}
          onPress={() => onAsk("remove")}
        >
          {t("remove.button")}
        </Button>
      </div>
    </div>
  );
}

/** How somebody takes part: what was chosen, until the server says how it is. */
function useChosenPart(person: Person, onPart: PersonRowProps["onPart"]) {
  const current = partOf(person);
  const [wish, setWish] = useState<Readonly<{ from: string; to: string }>>();

  async function choose(to: string) {
    if (to === "") return;
    setWish({ from: current, to });
    if (!(await onPart(to))) setWish(undefined);
  }

  const shown = wish?.from === current ? wish.to : current;
  return [shown, (to: string) => void choose(to)] as const;
}

/** A moment as people say it: the hour if it was today, else the day too. */
function useTimeText(): (at: number) => string {
  const format = useFormatter();
  return (at) => {
    const isToday = new Date(at).toDateString() === new Date().toDateString();
    return format.dateTime(at, { timeStyle: "short", ...(!isToday && { dateStyle: "medium" }) });
  };
}
