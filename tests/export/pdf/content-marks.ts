/** Operators that put something on the paper (ISO 32000-1 annex A). */
const PAINTING = /^(?:Tj|TJ|'|"|f|F|f\*|B|B\*|b|b\*|S|s|Do|sh|EI)$/;

/** What the marks of one page's content say. */
export type ContentMarks = Readonly<{
  /** Marked pieces of content, in order: structure type and number. */
  marked: readonly Readonly<{ role: string; mcid: number }>[];
  faults: readonly string[];
}>;

type State = {
  /** What is open: saved states and marks, which must be nested in each other. */
  open: ("state" | "mark")[];
  marked: { role: string; mcid: number }[];
  faults: string[];
};

/** Reads a content stream as pdfkit writes it: strings are hexadecimal, one operator a line. */
export function readMarks(content: string): ContentMarks {
  const state: State = { open: [], marked: [], faults: [] };
  const lines = content.replaceAll(
    /<<\s([^>]*)\s>>/g,
    (_, inside: string) => `<< ${inside.replaceAll("\n", " ")} >>`,
  );
  for (const line of lines.split("\n")) readLine(line.trim(), state);
  if (state.open.includes("mark")) state.faults.push("a mark is left open");
  return state;
}

function readLine(line: string, state: State): void {
  const operator = line.split(" ").at(-1) ?? "";
  if (operator === "q") state.open.push("state");
  else if (operator === "Q") close("state", state);
  else if (operator === "EMC") close("mark", state);
  else if (operator === "BDC" || operator === "BMC") openMark(line, state);
  else if (PAINTING.test(operator) && !state.open.includes("mark")) {
    state.faults.push(`unmarked: ${line.slice(0, 80)}`);
  }
}

function close(kind: State["open"][number], { open, faults }: State): void {
  const last = open.pop();
  if (last !== kind) faults.push(`${last} ends as ${kind}`);
}

function openMark(line: string, { open, marked, faults }: State): void {
  if (open.includes("mark")) faults.push(`nested marks: ${line}`);
  open.push("mark");
  const [, role = ""] = /^\/(\w+)/.exec(line) ?? [];
  const mcid = /\/MCID (\d+)/.exec(line)?.[1];
  if (mcid !== undefined) marked.push({ role, mcid: Number(mcid) });
  else if (role !== "Artifact") faults.push(`no number: ${line}`);
}
