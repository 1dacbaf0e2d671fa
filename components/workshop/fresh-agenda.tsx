"use client";

import { useEffect } from "react";
import { useRouter } from "#i18n/navigation.ts";
import { useControl } from "./use-control.ts";

/** Within this everybody has asked, not all at once. In milliseconds. */
const SPREAD_MS = 3_000;

type FreshAgendaProps = Readonly<{
  workshopId: string;
  /** Of the agenda whose words the page has. */
  revision: number;
}>;

/**
 * Asks for the page anew once the agenda has changed: the live state brings new steps, but their
 * words and canvases come with the page.
 */
export function FreshAgenda({ workshopId, revision }: FreshAgendaProps) {
  const router = useRouter();
  const newest = useControl(workshopId).state?.agendaRevision ?? revision;

  useEffect(() => {
    if (newest <= revision) return;
    const asking = setTimeout(() => router.refresh(), Math.random() * SPREAD_MS);
    return () => clearTimeout(asking);
  }, [newest, revision, router]);

  return null;
}
