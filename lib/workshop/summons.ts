/** In a summons instead of a zone's id: the whole canvas. */
export const WHOLE_SHEET = "*";
