"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Link, usePathname } from "#i18n/navigation.ts";
import { useInsight } from "./insight-context.ts";
import { useKeptRevision } from "./kept-revisions.ts";
import { ReceiptBadge } from "./receipt/receipt-badge.tsx";
import { viewIcons } from "./view-icons.ts";
import { insightHref, insightViews } from "./views.ts";

/** Which workshop this is about, and the way from view to view. */
export function InsightBar() {
  const t = useTranslations("insight");
  const { workshop } = useInsight();
  const path = usePathname();
  const revision = useKeptRevision("receipt");

  return (
    <div className="mb-5 flex flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <p dir="auto" lang={workshop.locale} className="line-clamp-2 min-w-0 text-ink-soft">
          {workshop.title}
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
          {path !== insightHref(workshop.id, "receipt") && (
            <ReceiptBadge
              workshop={workshop}
              revision={revision}
              className="rounded-control border border-line bg-surface px-3 hover:border-line-strong hover:text-ink"
            />
          )}
          <ButtonLink href={`/workshops/${workshop.id}`}>
            {t("back")}
            <ArrowRight aria-hidden="true" size={18} />
          </ButtonLink>
        </div>
      </div>
      <ViewNav workshopId={workshop.id} />
    </div>
  );
}

/** All views: on phones in one row, which scrolls to the current one; else all are in sight. */
function ViewNav({ workshopId }: Readonly<{ workshopId: string }>) {
  const t = useTranslations("insight");
  const path = usePathname();
  const list = useRef<HTMLUListElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another current one.
  useEffect(() => {
    const row = list.current;
    const current = row?.querySelector<HTMLElement>("[aria-current]");
    if (row && current) row.scrollLeft = current.offsetLeft - row.offsetLeft - 16;
  }, [path]);

  const views = [undefined, ...insightViews];
  return (
    <nav aria-label={t("nav")} className="print:hidden">
      <ul
        ref={list}
        className="flex gap-x-1 overflow-x-auto border-b border-line pb-px [scrollbar-width:thin] md:flex-wrap md:overflow-visible"
      >
        {views.map((view) => {
          const href = insightHref(workshopId, view);
          const Icon = view && viewIcons[view];
          return (
            <li key={href} className="shrink-0">
              <Link
                href={href}
                aria-current={path === href ? "page" : undefined}
                className="flex min-h-11 items-center gap-2 rounded-t-control border-b-2 border-transparent px-3 whitespace-nowrap md:px-2 md:text-[15px] text-ink-soft -outline-offset-2 hover:bg-sunken hover:text-ink aria-[current=page]:border-green aria-[current=page]:font-semibold aria-[current=page]:text-green"
              >
                {Icon && <Icon aria-hidden="true" size={18} className="md:max-2xl:hidden" />}
                {view ? t(`views.${view}.name`) : t("overview")}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
