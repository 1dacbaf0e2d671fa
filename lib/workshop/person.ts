type Known = Readonly<{ id: string; formerIds?: readonly string[] | undefined }>;

/** Whether an id stands for a person: theirs, or one they had before they were merged. */
export function isIdOf({ id, formerIds = [] }: Known, memberId: string | null): boolean {
  return id === memberId || (memberId !== null && formerIds.includes(memberId));
}

/** The person an id stands for; `undefined` if they were removed, or there is none. */
export function personOf<Person extends Known>(
  people: readonly Person[],
  memberId: string | null,
): Person | undefined {
  return people.find((person) => isIdOf(person, memberId));
}
