/** Where the browser keeps the link that makes its owner the facilitator, until the tab closes. */
function keyOf(workshopId: string): string {
  return `gdw.facilitator-link.${workshopId}`;
}

/** Keeps the link for the lobby: the server tells it only once. */
export function keepFacilitatorLink(workshopId: string, link: string): void {
  try {
    sessionStorage.setItem(keyOf(workshopId), link);
  } catch {
    // Storage may be forbidden. The cookie still makes this browser the facilitator.
  }
}

/** The link kept when the workshop was created in this tab; `undefined` elsewhere. */
export function findFacilitatorLink(workshopId: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(workshopId)) ?? undefined;
  } catch {
    // As above.
    return undefined;
  }
}
