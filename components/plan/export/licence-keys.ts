import type { LicenceId } from "#lib/workshop/publication.ts";

/** What a licence's words are found under: a key may hold no dot. */
export const licenceKeys = {
  "all-rights-reserved": "all-rights-reserved",
  "CC-BY-4.0": "CC-BY",
  "CC-BY-SA-4.0": "CC-BY-SA",
  "CC-BY-NC-SA-4.0": "CC-BY-NC-SA",
  "CC0-1.0": "CC0",
} as const satisfies Readonly<Record<LicenceId, string>>;
