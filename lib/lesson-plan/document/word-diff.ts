export type DiffPiece = Readonly<{ kind: "same" | "gone" | "new"; text: string }>;

/** Chinese and Japanese by the character, everything else by the word. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}’'])+|\s+|./gsu;

/** Most pairs of words that are compared; beyond, what lies between the ends is shown as replaced. */
const MAX_PAIRS = 1_000_000;

/** What became of a text: pieces that stayed, went or came, in reading order. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const [old, new_] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const start = commonStart(old, new_);
  const end = commonStart(old.slice(start).reverse(), new_.slice(start).reverse());
  const [oldMiddle, newMiddle] = [old, new_].map((all) => all.slice(start, all.length - end));
  return joined([
    ...piecesOf("same", old.slice(0, start)),
    ...middleDiff(oldMiddle ?? [], newMiddle ?? []),
    ...piecesOf("same", old.slice(old.length - end)),
  ]);
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return index;
  return length;
}

function middleDiff(old: readonly string[], new_: readonly string[]): DiffPiece[] {
  if (old.length * new_.length > MAX_PAIRS) {
    return [...piecesOf("gone", old), ...piecesOf("new", new_)];
  }
  const width = new_.length + 1;
  const lengths = commonLengths(old, new_);
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < new_.length) {
    const here = i * width + j;
    const [was, is] = [old[i], new_[j]];
    if (was !== undefined && was === is) {
      pieces.push({ kind: "same", text: was });
      i += 1;
      j += 1;
    } else if (
      was !== undefined &&
      (is === undefined || (lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0))
    ) {
      pieces.push({ kind: "gone", text: was });
      i += 1;
    } else if (is !== undefined) {
      pieces.push({ kind: "new", text: is });
      j += 1;
    }
  }
  return pieces;
}

/** Length of the longest common subsequence of what begins at `i` and at `j`, at `i * width + j`. */
function commonLengths(old: readonly string[], new_: readonly string[]): Uint32Array {
  const width = new_.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = new_.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      lengths[here] =
        old[i] === new_[j]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return lengths;
}

function piecesOf(kind: DiffPiece["kind"], tokens: readonly string[]): DiffPiece[] {
  return tokens.length === 0 ? [] : [{ kind, text: tokens.join("") }];
}

/** Neighbours of one kind as one, and what went before what came. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const found: DiffPiece[] = [];
  let gone = "";
  let came = "";
  const flush = () => {
    if (gone !== "") found.push({ kind: "gone", text: gone });
    if (came !== "") found.push({ kind: "new", text: came });
    gone = came = "";
  };
  for (const { kind, text } of pieces) {
    if (kind === "gone") gone += text;
    else if (kind === "new") came += text;
    else {
      flush();
      const last = found.at(-1);
      if (last?.kind === "same") found[found.length - 1] = { kind, text: last.text + text };
      else found.push({ kind, text });
    }
  }
  flush();
  return found;
}
