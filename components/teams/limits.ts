/**
 * What `lib/workshop/model.ts` allows; not imported from there, for it brings a schema library
 * along.
 */
export const limits = { members: 300, teams: 12, name: 40 } as const;
