"use client";

import { useEffect, useState } from "react";
import { LeaveDialog } from "./later-parts.tsx";
import { useOnce } from "./use-once.ts";

type LeaveGuardProps = Readonly<{
  isDirty: boolean;
  /** Resolves to whether it is saved. */
  save(): Promise<boolean>;
}>;

/** Asks before unsaved changes are left behind, by a link as well as by closing the page. */
export function LeaveGuard({ isDirty, save }: LeaveGuardProps) {
  const [target, setTarget] = useState<HTMLAnchorElement>();
  const [isPending, setPending] = useState(false);
  useAsking(isDirty && target === undefined, setTarget);

  function go() {
    const link = target;
    setTarget(undefined);
    if (!link) return;
    // Pressed once more, it is a link again.
    link.dataset.leave = "yes";
    link.click();
    delete link.dataset.leave;
  }

  async function saveAndGo() {
    setPending(true);
    const isSaved = await save();
    setPending(false);
    if (isSaved) go();
    else setTarget(undefined);
  }

  const hasAsked = useOnce(target !== undefined);
  return (
    hasAsked && (
      <LeaveDialog
        isOpen={target !== undefined}
        isPending={isPending}
        onStay={() => setTarget(undefined)}
        onLeave={go}
        onSave={() => void saveAndGo()}
      />
    )
  );
}

function useAsking(isActive: boolean, ask: (link: HTMLAnchorElement) => void) {
  useEffect(() => {
    if (!isActive) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    function onClick(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
      if (!link || isElsewhere || !leavesPage(link) || link.dataset.leave) return;
      event.preventDefault();
      event.stopPropagation();
      ask(link);
    }
    window.addEventListener("beforeunload", onUnload);
    // Before the router's own listener.
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [isActive, ask]);
}

/** Not a link within the page, to a new window, or to a file. */
function leavesPage({ href, target, download }: HTMLAnchorElement): boolean {
  const { origin, pathname } = window.location;
  const url = new URL(href, origin);
  const isHere = url.origin === origin && url.pathname === pathname;
  return !isHere && download === "" && (target === "" || target === "_self");
}
