import { z } from "zod";
import { MAX_NAME, oneLine } from "./one-line.ts";

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

/** How somebody is named who did not say. */
export function defaultAttribution({ forMinors }: Pick<Publication, "forMinors">): Attribution {
  return { as: forMinors ? "nobody" : "name" };
}

type Named = Readonly<{
  id: string;
  name: string;
  formerIds?: readonly string[] | undefined;
  attribution?: Attribution | undefined;
}>;

/**
 * How people are named in papers, by member id, the ids they had before included. Who wishes not to
 * be named is not there.
 */
export function publishedNames(
  publication: Pick<Publication, "forMinors">,
  people: readonly Named[],
): Record<string, string> {
  return Object.fromEntries(
    people.flatMap((person) => {
      const name = publishedName(person, publication);
      return name === null ? [] : [person.id, ...(person.formerIds ?? [])].map((id) => [id, name]);
    }),
  );
}

function publishedName({ name, attribution }: Named, publication: Pick<Publication, "forMinors">) {
  const wish = attribution ?? defaultAttribution(publication);
  if (wish.as === "nobody") return null;
  return wish.as === "alias" ? wish.alias : name;
}
