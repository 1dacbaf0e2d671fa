"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { findPeople, sortPeople } from "./find-people.ts";
import type { Person } from "./part.ts";
import { PersonQuestion, type Question } from "./person-question.tsx";
import { PersonRow } from "./person-row.tsx";
import { useMemberDetails } from "./use-member-details.ts";
import { usePeopleActions } from "./use-people-actions.ts";

/** More people than this are easier found by typing than by scrolling. */
const FIND_FROM = 10;

type PeoplePanelProps = Readonly<{
  state: PublicState;
  ownId: string;
  /** Ids of the others who are connected; `undefined` while this page is not connected itself. */
  online: ReadonlySet<string> | undefined;
}>;

/** Who is in, since when, on how many devices; and what can be done about it. */
export function PeoplePanel({ state, ownId, online }: PeoplePanelProps) {
  const t = useTranslations("people");
  const problemText = useProblemText();
  const actions = usePeopleActions(state.id);
  const { details, failure, reload } = useMemberDetails(state.id, newsOf(state, online));
  const [wanted, setWanted] = useState("");
  const [openId, setOpenId] = useState<string>();
  const [question, setQuestion] = useState<Question>();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);

  const everybody = sortPeople(state.members, ownId);
  const shown = findPeople(everybody, wanted);
  const isOnline = ({ id }: Person) => online && (id === ownId || online.has(id));

  async function answer({ kind, person }: Question) {
    if (!(await actions[kind](person))) return;
    setQuestion(undefined);
    setSaid(t(`${kind}.done`, { name: person.name }));
    // The button that was pressed may be gone with its person.
    if (kind === "remove") list.current?.focus();
  }

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
      {actions.failure && !question && (
        <Notice tone="danger">{problemText(actions.failure)}</Notice>
      )}
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
            isOpen={openId === person.id}
            onToggle={() => setOpenId(openId === person.id ? undefined : person.id)}
            onPart={(part) => actions.setPart(person, part)}
            onAsk={(kind) => {
              actions.forget();
              setQuestion({ kind, person });
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
        question={question}
        isPending={actions.pendingId !== undefined}
        failure={actions.failure && problemText(actions.failure)}
        onAnswer={(asked) => void answer(asked)}
        onClose={() => setQuestion(undefined)}
      />
    </div>
  );
}

/** Differs whenever the details may: somebody came, went, or connected on another device. */
function newsOf({ members }: PublicState, online: ReadonlySet<string> = new Set()): string {
  return [...members.map(({ id }) => id), "|", ...[...online].sort()].join(" ");
}
