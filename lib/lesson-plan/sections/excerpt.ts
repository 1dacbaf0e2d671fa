/** Longest quotation from a note in a table, in characters as people see them. */
const MAX_EXCERPT = 160;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The beginning of a note on one line: all of it is where its board is. */
export function excerpt(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, " / ");
  // No character is shorter than one unit: what is short in units need not be counted.
  if (line.length <= MAX_EXCERPT) return line;
  let cut = "";
  let count = 0;
  for (const { segment } of segmenter.segment(line)) {
    count += 1;
    if (count > MAX_EXCERPT || cut.length > 8 * MAX_EXCERPT) return `${cut.trimEnd()}…`;
    cut += segment;
  }
  return line;
}
