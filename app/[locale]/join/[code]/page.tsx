import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type JoinView, joinView } from "#app/api/join/join-view.ts";
import { CodeForm } from "#components/join/code-form.tsx";
import { Door } from "#components/join/door.tsx";
import { MemberCard } from "#components/join/member-card.tsx";
import { RetryLater } from "#components/join/retry-later.tsx";
import { ReturnForm } from "#components/join/return-form.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageShell } from "#components/ui/page-shell.tsx";
import { pageLocale } from "#i18n/page-locale.ts";

type PageProps = Readonly<{ params: Promise<{ locale: string; code: string }> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations("join");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** The door of one workshop. */
export default async function DoorPage({ params }: PageProps) {
  await pageLocale(params);
  const typed = decoded((await params).code);
  const seen = await joinView(await headers(), typed);

  return (
    <PageShell width="narrow">
      <ClientWords namespaces={["join", "problems"]}>
        {seen.ok ? (
          <OpenDoor view={seen.value} />
        ) : (
          <WrongCode
            typed={typed}
            retryAfter={"retryAfter" in seen ? seen.retryAfter : undefined}
          />
        )}
      </ClientWords>
    </PageShell>
  );
}

async function OpenDoor({ view }: Readonly<{ view: JoinView }>) {
  const t = await getTranslations("join.door");

  return (
    <>
      <p className="font-semibold text-green">{t("lead")}</p>
      <h1 lang={view.locale} dir="auto" className="mt-1 mb-6 text-title">
        {view.title}
      </h1>
      <WayIn view={view} />
    </>
  );
}

async function WayIn({ view }: Readonly<{ view: JoinView }>) {
  const { code, status, isFull, teams, choosesTeam, me } = view;
  const t = await getTranslations("join.door");
  const problems = await getTranslations("problems");

  if (me?.role === "facilitator") return <FacilitatorCard workshopId={me.workshopId} />;
  if (me) return <MemberCard name={me.name} workshopId={me.workshopId} />;
  if (status === "ended") {
    return (
      <ReturnOnly code={code} title={t("ended")}>
        {t("endedText")}
      </ReturnOnly>
    );
  }
  if (isFull) {
    return (
      <ReturnOnly code={code} title={t("full")}>
        {problems("workshop-full")}
      </ReturnOnly>
    );
  }
  return <Door code={code} teams={teams} choosesTeam={choosesTeam} />;
}

async function FacilitatorCard({ workshopId }: Readonly<{ workshopId: string }>) {
  const t = await getTranslations("join.member");

  return (
    <Card as="section" className="flex flex-col gap-4 sm:p-7">
      <h2 className="text-title">{t("facilitator")}</h2>
      <p className="text-ink-soft">{t("facilitatorText")}</p>
      <ButtonLink
        href={`/workshops/${workshopId}/lobby`}
        variant="primary"
        size="l"
        className="sm:self-start"
      >
        {t("lobby")}
      </ButtonLink>
    </Card>
  );
}

type ReturnOnlyProps = Readonly<{ code: string; title: string; children: ReactNode }>;

function ReturnOnly({ code, title, children }: ReturnOnlyProps) {
  return (
    <div className="flex flex-col gap-4">
      <Notice tone="info" title={title}>
        {children}
      </Notice>
      <ReturnForm code={code} isOpen />
    </div>
  );
}

type WrongCodeProps = Readonly<{ typed: string; retryAfter: number | undefined }>;

async function WrongCode({ typed, retryAfter }: WrongCodeProps) {
  const t = await getTranslations("join");
  const problems = await getTranslations("problems");

  return (
    <>
      <h1 className="mb-6 text-title">{t("title")}</h1>
      {retryAfter && <RetryLater seconds={retryAfter} />}
      <Card className={retryAfter ? "mt-6 sm:p-7" : "sm:p-7"}>
        <CodeForm
          key={typed}
          initial={typed}
          problem={retryAfter ? undefined : problems("code-not-found")}
        />
      </Card>
    </>
  );
}

/** Next leaves page parameters percent-encoded. */
function decoded(parameter: string): string {
  try {
    return decodeURIComponent(parameter);
  } catch {
    // A stray percent sign: wrong code either way.
    return parameter;
  }
}
