import { synthesise } from "#lib/insight/synthesis/synthesise.ts";
import { createTermReader } from "#lib/insight/synthesis/term-reader.ts";
import { type LabelledNote, labelledNotes } from "#tests/support/insight/labelled-notes.ts";

const SHOWN_MISTAKES = 20;

/**
 * How well ideas that several teams had are found, pair by pair, against labels by hand; then how
 * long it takes. Zones "move" and "waste" were used to choose the threshold; what counts are the
 * other two.
 */
export async function run(): Promise<void> {
  const all = labelledNotes();
  console.log(`${all.length} labelled notes\n`);
  console.log("| zones | pairs | precision | recall | conflicts found | wrong conflicts |");
  console.log("|---|---:|---:|---:|---:|---:|");
  print("for choosing: move, waste", all, ["move", "waste"]);
  const mistakes = print("for measuring: energy, data", all, ["energy", "data"]);
  for (const locale of ["en", "zh-Hans", "zh-Hant"]) {
    const own = all.filter((one) => one.locale === locale);
    print(`for measuring, ${locale} alone`, own, ["energy", "data"]);
  }
  console.log(`\n${mistakes.slice(0, SHOWN_MISTAKES).join("\n")}\n`);
  measureTime(all);
}

function print(name: string, all: readonly LabelledNote[], zones: readonly string[]): string[] {
  const results = zones.map((zone) => compared(all.filter((one) => one.zone === zone)));
  const sum = (key: "right" | "wrong" | "missed" | "conflicts" | "found" | "false") =>
    results.reduce((total, result) => total + result[key], 0);
  const precision = share(sum("right"), sum("right") + sum("wrong"));
  const recall = share(sum("right"), sum("right") + sum("missed"));
  const pairs = sum("right") + sum("missed");
  const conflicts = `${sum("found")} of ${sum("conflicts")}`;
  console.log(`| ${name} | ${pairs} | ${precision} | ${recall} | ${conflicts} | ${sum("false")} |`);
  return results.flatMap(({ mistakes }) => mistakes);
}

function compared(notes: readonly LabelledNote[]) {
  const { groups, conflicts } = synthesise(notes.map(({ note }) => note));
  const groupOf = new Map(groups.flatMap((group, at) => group.notes.map(({ id }) => [id, at])));
  const opposed = new Set(
    conflicts.flatMap(({ sides: [one, other] }) =>
      one.flatMap((a) => other.flatMap((b) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`])),
    ),
  );
  const verdicts = notes.flatMap((one, index) =>
    notes.slice(index + 1).map((other) => ({
      text: `${one.note.text} / ${other.note.text}`,
      isSame: one.idea === other.idea && one.stance === other.stance,
      isOpposed: one.idea === other.idea && one.stance !== other.stance,
      isJoined: groupOf.get(one.note.id) === groupOf.get(other.note.id),
      isFound: opposed.has(`${one.note.id} ${other.note.id}`),
    })),
  );
  const count = (is: (verdict: (typeof verdicts)[number]) => boolean) => verdicts.filter(is).length;
  return {
    right: count(({ isSame, isJoined }) => isSame && isJoined),
    wrong: count(({ isSame, isJoined }) => !isSame && isJoined),
    missed: count(({ isSame, isJoined }) => isSame && !isJoined),
    conflicts: count(({ isOpposed }) => isOpposed),
    found: count(({ isOpposed, isFound }) => isOpposed && isFound),
    false: count(({ isOpposed, isFound }) => !isOpposed && isFound),
    mistakes: [
      ...verdicts
        .filter((one) => one.isSame && !one.isJoined)
        .map(({ text }) => `- missed: ${text}`),
      ...verdicts
        .filter((one) => !one.isSame && one.isJoined)
        .map(({ text }) => `- wrong: ${text}`),
    ],
  };
}

/** 5,000 long notes in forty zones, from the words of two labelled ones each; then one such zone; all in one. */
function measureTime(all: readonly LabelledNote[]): void {
  console.log("| notes | zones | processor time, median |\n|---:|---:|---:|");
  for (const [count, zones] of [
    [5_000, 40],
    [125, 1],
    [5_000, 1],
  ] as const) {
    const notes = Array.from({ length: count }, (_, index) => {
      const [one, other] = [all[index % all.length], all[(index * 7 + 3) % all.length]];
      const text = `${one?.note.text} ${index % 911}, ${other?.note.text}`;
      return { zone: index % zones, id: `shape:${index}`, teamId: `t${index % 12}`, text };
    });
    const parts = Array.from({ length: zones }, (_, zone) =>
      notes
        .filter((note) => note.zone === zone)
        .flatMap(({ id, teamId, text }) => (all[0] ? [{ ...all[0].note, id, teamId, text }] : [])),
    );
    const read = createTermReader();
    const times = Array.from({ length: 9 }, () => {
      const start = process.cpuUsage();
      for (const part of parts) synthesise(part, read);
      return process.cpuUsage(start).user / 1_000;
    });
    const median = times.toSorted((one, other) => one - other)[4] ?? 0;
    console.log(`| ${notes.length} | ${zones} | ${median.toFixed(0)} ms |`);
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
