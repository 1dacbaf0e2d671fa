import { z } from "zod";
import { MAX_NAME, oneLine } from "./model.ts";

/** What others may do with a workshop's papers. Names and texts: SPDX where it has them. */
export const licences = [
  "all-rights-reserved",
  "CC-BY-4.0",
  "CC-BY-SA-4.0",
  "CC-BY-NC-SA-4.0",
  "CC0-1.0",
] as const;
export type LicenceId = (typeof licences)[number];

/** Where a licence's text is; `null` where none is given. */
export const licenceUrls: Readonly<Record<LicenceId, string | null>> = {
  "all-rights-reserved": null,
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "CC-BY-NC-SA-4.0": "https://creativecommons.org/licenses/by-nc-sa/4.0/",
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
};

/** How somebody wishes to be named in papers: by the name they came with, another, or not at all. */
export const attributionSchema = z.discriminatedUnion("as", [
  z.strictObject({ as: z.literal("name") }),
  z.strictObject({ as: z.literal("alias"), alias: oneLine(MAX_NAME) }),
  z.strictObject({ as: z.literal("nobody") }),
]);
export type Attribution = z.infer<typeof attributionSchema>;

/** What a facilitator decides about a workshop's papers. */
export const publicationSchema = z.object({
  licence: z.enum(licences).default("all-rights-reserved"),
  /** Whether people are under age: then nobody is named unless they say so themselves. */
  forMinors: z.boolean().default(true),
});
export type Publication = z.infer<typeof publicationSchema>;

/** How somebody is named who said nothing: not at all. */
export const noAttribution: Attribution = { as: "nobody" };
