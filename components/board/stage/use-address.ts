"use client";

import { useLocale } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { getPathname } from "#i18n/navigation.ts";
import type { Viewing } from "./stage-scene.ts";

/**
 * Which board is looked at, kept in the page's address so that a reload, another language and a
 * shared link lead to the same one. Changing it loads nothing from the server.
 */
export function useAddress(workshopId: string, initial: Viewing | undefined) {
  const locale = useLocale();
  const [viewing, setViewing] = useState(initial);

  const view = useCallback(
    (next: Viewing | undefined) => {
      const board = next ? `/boards/${next.teamId}/${next.stepId}` : "";
      const href = getPathname({ href: `/workshops/${workshopId}${board}`, locale });
      window.history.pushState(null, "", href);
      setViewing(next);
    },
    [workshopId, locale],
  );

  useEffect(() => {
    const read = () => setViewing(viewingIn(window.location.pathname));
    window.addEventListener("popstate", read);
    return () => window.removeEventListener("popstate", read);
  }, []);

  return [viewing, view] as const;
}

function viewingIn(pathname: string): Viewing | undefined {
  const [, teamId, stepId] = /\/boards\/([^/]+)\/([^/]+)\/?$/.exec(pathname) ?? [];
  return teamId && stepId ? { teamId, stepId } : undefined;
}
