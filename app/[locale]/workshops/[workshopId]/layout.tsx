import type { ReactNode } from "react";
import { workshopVisit } from "#app/workshop-visit.ts";
import { loadButtonNames } from "#components/rehearsal/button-names.ts";
import { GuestStrip } from "#components/rehearsal/guest-strip.tsx";
import { LazyRehearsalStrip } from "#components/rehearsal/lazy-rehearsal-strip.tsx";
import { ClientWords } from "#components/ui/client-words.tsx";
import { pageLocale } from "#i18n/page-locale.ts";

type LayoutProps = Readonly<{
  children: ReactNode;
  params: Promise<{ locale: string; workshopId: string }>;
}>;

/** Around every page of a workshop: nothing, but in a rehearsal the strip that says so. */
export default async function WorkshopLayout({ children, params }: LayoutProps) {
  await pageLocale(params);
  const visit = await workshopVisit((await params).workshopId);
  if (!visit?.workshop.isRehearsal) return children;

  const { workshop, me } = visit;
  return (
    <div className="flex h-dvh flex-col print:block print:h-auto">
      {me.role === "facilitator" ? (
        <ClientWords namespaces={["problems", "rehearsal"]}>
          <LazyRehearsalStrip workshopId={workshop.id} buttons={await loadButtonNames()} />
        </ClientWords>
      ) : (
        <GuestStrip />
      )}
      {/* Pages are as high as the window; under the strip, as what is left of it. */}
      <div className="min-h-0 flex-1 overflow-auto print:overflow-visible [&>.h-dvh]:h-full [&>.min-h-dvh]:min-h-full">
        {children}
      </div>
    </div>
  );
}
