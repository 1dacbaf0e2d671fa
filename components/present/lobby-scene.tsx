"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatCode } from "#lib/workshop/codes.ts";
import { usePresent } from "./present-context.ts";
import { TeamBadge } from "./team-badge.tsx";

export type WayIn = Readonly<{
  /** The address as people type it. */
  address: string;
  /** The same and the code, to be scanned. */
  qr: ReactNode;
  /** Nobody else can reach the address. */
  isLocalOnly: boolean;
}>;

/** Before the start: how to come in, and how many have. */
export function LobbyScene({ address, qr, isLocalOnly }: WayIn) {
  const t = useTranslations("present.lobby");
  const { workshop } = usePresent();
  const people = workshop.members.filter(({ role }) => role === "participant");
  const teams = workshop.teams.map((team) => ({
    ...team,
    size: people.filter(({ teamId }) => teamId === team.id).length,
  }));

  return (
    <div className="flex h-full flex-col present-gap">
      <h1
        lang={workshop.locale}
        dir="auto"
        className="present-large line-clamp-2 shrink-0 leading-[1.15]"
      >
        {workshop.title}
      </h1>
      <div className="present-pair min-h-0 flex-1">
        <dl className="@container flex min-w-0 flex-col justify-center present-gap">
          <div>
            <dt className="text-ink-soft">{t("address")}</dt>
            <dd translate="no" className="present-address font-semibold break-all">
              {address}
            </dd>
          </div>
          <div>
            <dt className="text-ink-soft">{t("code")}</dt>
            <dd
              translate="no"
              className="present-code font-mono font-bold whitespace-nowrap text-green"
            >
              {formatCode(workshop.code)}
            </dd>
          </div>
          {isLocalOnly && <p className="present-small text-warm">{t("localOnly")}</p>}
        </dl>
        <figure className="flex min-h-0 flex-col items-center justify-center gap-[0.3em]">
          <div className="aspect-square h-[min(46vh,29vw)] max-h-full overflow-hidden rounded-card border border-line bg-white">
            {qr}
          </div>
          <figcaption className="present-small text-ink-soft">{t("scan")}</figcaption>
        </figure>
      </div>
      <section
        aria-label={t("heading")}
        className="flex flex-wrap items-center gap-x-[2em] gap-y-[0.3em]"
      >
        <p aria-live="polite" className="present-large font-bold text-green tabular-nums">
          {t("here", { count: people.length })}
        </p>
        <ul className="present-small flex min-w-0 flex-1 flex-wrap gap-x-[1.6em] gap-y-[0.25em]">
          {teams.map(({ id, name, size }, index) => (
            <li key={id} className="flex max-w-[14em] min-w-0 items-center gap-[0.5em]">
              <TeamBadge index={index} name={name} />
              <span className="font-bold tabular-nums">{size}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
