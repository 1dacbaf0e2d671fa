"use client";

import dynamic from "next/dynamic";

/** Fetched in rehearsals only: with all it knows of workshops it would weigh on every other page. */
export const LazyRehearsalStrip = dynamic(
  async () => (await import("./rehearsal-strip.tsx")).RehearsalStrip,
);
