"use client";

import { SquareArrowOutUpRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { controlLooks } from "#components/ui/field-frame.tsx";
import { teamLetter } from "#components/ui/team-colours.ts";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { limits } from "./limits.ts";

/** What is wrong with a team's name. */
export type NameFault = "empty" | "tooLong" | "duplicate";

type TeamRowProps = Readonly<{
  index: number;
  name: string;
  fault: NameFault | undefined;
  onName(name: string): void;
  /** Where its board is; `undefined` if there is none yet. */
  board: string | undefined;
  /** The way to be rid of it. */
  removal: ReactNode;
}>;

/** A team's name, its board and its removal. */
export function TeamRow({ index, name, fault, onName, board, removal }: TeamRowProps) {
  const t = useTranslations("teams.names");
  const errorId = useId();

  return (
    <li>
      <span className="flex items-center gap-2">
        <TeamMark index={index} className="shrink-0" />
        <input
          aria-label={t("name", { letter: teamLetter(index) })}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault && errorId}
          value={name}
          dir="auto"
          maxLength={2 * limits.name}
          autoComplete="off"
          onChange={(event) => onName(event.currentTarget.value)}
          className={`${controlLooks} min-w-0`}
        />
        {board && (
          <ButtonLink
            href={board}
            aria-label={t("board", { team: name })}
            title={t("board", { team: name })}
            icon={<SquareArrowOutUpRight aria-hidden="true" size={18} />}
            className="w-11 px-0!"
          />
        )}
        {removal}
      </span>
      {fault && (
        <p id={errorId} role="alert" className="mt-1 ps-9 text-sm font-semibold text-danger">
          {t(fault, { max: limits.name })}
        </p>
      )}
    </li>
  );
}
