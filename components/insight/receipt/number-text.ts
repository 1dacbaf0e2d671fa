/** A number as somebody typed it, with a point or a comma; `undefined` if it is none. */
export function numberFrom(text: string): number | undefined {
  const tidy = text.normalize("NFKC").trim().replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(tidy)) return undefined;
  return Number(tidy);
}
