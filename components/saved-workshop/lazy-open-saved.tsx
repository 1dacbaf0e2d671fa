"use client";

import { lazy, Suspense } from "react";
import { Loading } from "#components/ui/loading.tsx";

// Most people start something new. Without Next's own, which would weigh more than this.
const OpenSaved = lazy(async () => ({ default: (await import("./open-saved.tsx")).OpenSaved }));

/** The same as `OpenSaved`, fetched once the page stands. */
export function LazyOpenSaved() {
  return (
    <Suspense fallback={<Loading />}>
      <OpenSaved />
    </Suspense>
  );
}
