import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { joinOrigin } from "#app/join-origin.ts";
import { plannedTexts } from "#app/planned-texts.ts";
import { workshopVisit } from "#app/workshop-visit.ts";
import { QrCode } from "#components/lobby/qr-code.tsx";
import { PresentScreen } from "#components/present/present-screen.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { FreshCode } from "#components/workshop/fresh-code.tsx";
import { Outsider } from "#components/workshop/outsider.tsx";
import { redirect } from "#i18n/navigation.ts";
import { pageLocale } from "#i18n/page-locale.ts";
import { isLocale, type Locale } from "#lib/locales.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { services } from "#storage/services.ts";

type PageProps = Readonly<{
  params: Promise<{ locale: string; workshopId: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations("present");
  return { title: t("title"), robots: { index: false } };
}

/** The room on its wall, for the facilitator's projector. Participants are sent to where they work. */
export default async function PresentPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params);
  const { workshopId } = await params;
  const visit = await workshopVisit(workshopId);
  if (!visit) return <Outsider />;

  const { workshop, me } = visit;
  if (me.role === "participant") redirect({ href: `/workshops/${workshopId}`, locale });
  const t = await getTranslations("present.lobby");
  const { origin, isLocalOnly } = await joinOrigin();
  return (
    <ClientWords namespaces={["present", "live", "lobby"]}>
      <FreshCode workshopId={workshopId} code={workshop.code} />
      <PresentScreen
        initial={publicState(workshop, await services().storage.listMembers(workshop.id))}
        planned={await plannedTexts(workshop)}
        locale={locale}
        second={secondOf((await searchParams).second, locale)}
        wayIn={{
          // As people type it: browsers add `http` by themselves, `https` only sometimes.
          address: `${origin.replace(/^http:\/\//, "")}/join`,
          qr: <QrCode text={`${origin}/j/${workshop.code}`} label={t("qr")} />,
          isLocalOnly,
        }}
      />
    </ClientWords>
  );
}

function secondOf(asked: string | string[] | undefined, first: Locale): Locale | undefined {
  return isLocale(asked) && asked !== first ? asked : undefined;
}
