"use client";

import dynamic from "next/dynamic";

/** The strip, fetched where it is shown: most workshops are no rehearsal, and it is not small. */
export const LazyRehearsalStrip = dynamic(() =>
  import("./rehearsal-strip.tsx").then(({ RehearsalStrip }) => RehearsalStrip),
);
