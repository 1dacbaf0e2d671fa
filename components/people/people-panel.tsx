"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { findPeople, maybeTwice, sortPeople } from "./find-people.ts";
import { MergePerson } from "./merge-person.tsx";
import type { Person } from "./part.ts";
import { PersonQuestion, type Question } from "./person-question.tsx";
import { PersonRow } from "./person-row.tsx";
import { RenamePerson } from "./rename-person.tsx";
import { useMemberDetails } from "./use-member-details.ts";
import { usePeopleActions } from "./use-people-actions.ts";

/** More people than this are easier found by typing than by scrolling. */
const FIND_FROM = 10;

type PeoplePanelProps = Readonly<{
  state: PublicState;
  ownId: string;
  /** Ids of the others who are connected; `undefined` while this page is not connected itself. */
  online: ReadonlySet<string> | undefined;
  /** Whose entry is open at first. */
  firstOpenId?: string | undefined;
}>;

/** What is asked about somebody, beside what a {@link PersonQuestion} asks. */
type Asked = Question | Readonly<{ kind: "rename" | "merge"; person: Person }>;

/** Who is in, since when, on how many devices; and what can be done about it. */
export function PeoplePanel({ state, ownId, online, firstOpenId }: PeoplePanelProps) {
  const t = useTranslations("people");
  const problemText = useProblemText();
  const actions = usePeopleActions(state.id);
  const { details, failure, reload } = useMemberDetails(state.id, newsOf(state, online));
  const [wanted, setWanted] = useState("");
  const [openId, setOpenId] = useState(firstOpenId);
  const [asked, setAsked] = useState<Asked>();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);

  const everybody = sortPeople(state.members, ownId);
  const shown = findPeople(everybody, wanted);
  const twice = maybeTwice(state.members);
  const isOnline = ({ id }: Person) => online && (id === ownId || online.has(id));

  async function answer({ kind, person }: Question) {
    if (!(await actions[kind](person))) return;
    setAsked(undefined);
    setSaid(t(`${kind}.done`, { name: person.name }));
    // The button that was pressed may be gone with its person.
    if (kind === "remove") list.current?.focus();
  }

  async function rename(person: Person, name: string) {
    if (!(await actions.rename(person, name))) return;
    setAsked(undefined);
    setSaid(t("rename.done", { name }));
  }

  async function merge(gone: Person, kept: Person) {
    if (!(await actions.merge(gone, kept))) return;
    setAsked(undefined);
    setOpenId(kept.id);
    setSaid(t("merge.done", { gone: gone.name, name: kept.name }));
    list.current?.focus();
  }

  const asking = {
    isPending: actions.pendingId !== undefined,
    failure: actions.failure && problemText(actions.failure),
    onClose: () => setAsked(undefined),
  };

  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-ink-soft">{t("hint")}</p>
      <p className="flex flex-wrap gap-x-3 font-semibold" aria-live="polite">
        <span>{t("count", { count: everybody.length })}</span>
        {online && (
          <span className="text-green">
            {t("connectedCount", { count: everybody.filter(isOnline).length })}
          </span>
        )}
      </p>
      {!online && <Notice tone="warning">{t("offline")}</Notice>}
      {failure && (
        <Notice tone="warning">
          <p>{t("details.failed")}</p>
          <Button className="mt-2" onPress={reload}>
            {t("details.retry")}
          </Button>
        </Notice>
      )}
      {actions.failure && !asked && <Notice tone="danger">{problemText(actions.failure)}</Notice>}
      {everybody.length > FIND_FROM && (
        <TextField type="search" label={t("find")} value={wanted} onChange={setWanted} />
      )}
      <ul
        ref={list}
        tabIndex={-1}
        aria-label={t("title")}
        className="divide-y divide-line border-y border-line outline-none"
      >
        {shown.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            teams={state.teams}
            isSelf={person.id === ownId}
            isOnline={isOnline(person)}
            details={details?.get(person.id)}
            isMaybeTwice={twice.has(person.id)}
            isOpen={openId === person.id}
            onToggle={() => setOpenId(openId === person.id ? undefined : person.id)}
            onPart={(part) => actions.setPart(person, part)}
            onAsk={(kind) => {
              actions.forget();
              setAsked({ kind, person });
            }}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className="text-ink-soft">{t("noneFound", { text: wanted })}</p>}
      {everybody.length === 1 && <p className="text-ink-soft">{t("empty")}</p>}
      <p className="sr-only" role="status">
        {said}
      </p>
      <PersonQuestion
        {...asking}
        question={isQuestion(asked) ? asked : undefined}
        onAnswer={(question) => void answer(question)}
      />
      <RenamePerson
        {...asking}
        person={asked?.kind === "rename" ? asked.person : undefined}
        onName={(person, name) => void rename(person, name)}
      />
      <MergePerson
        {...asking}
        state={state}
        person={asked?.kind === "merge" ? asked.person : undefined}
        onMerge={(gone, kept) => void merge(gone, kept)}
      />
    </div>
  );
}

function isQuestion(asked: Asked | undefined): asked is Question {
  return asked?.kind === "signOut" || asked?.kind === "remove";
}

/** Differs whenever the details may: somebody came, went, or connected on another device. */
function newsOf({ members }: PublicState, online: ReadonlySet<string> = new Set()): string {
  return [...members.map(({ id }) => id), "|", ...[...online].sort()].join(" ");
}
