/**
 * Names the arguments and tags of an ICU message: `{name}`, `{count, plural, …}`, `<link>`.
 *
 * Covers what our messages use (ICU MessageFormat: simple, number, date, plural, select and quoting
 * with apostrophes); plural and select branches are read as messages of their own.
 *
 * @returns a set of `name` and `<tag>`; `undefined` if braces do not match.
 */
export function messageArguments(message: string): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const text = withoutQuotes(message);
  return readMessage(text, 0, names) === text.length ? names : undefined;
}

function withoutQuotes(message: string): string {
  return message.replaceAll("''", "").replaceAll(/'[{}<>|#][^']*'?/g, "");
}

/** Reads up to the brace that closes the message, or to its end; returns where it stopped. */
function readMessage(text: string, start: number, names: Set<string>): number {
  let at = start;
  while (at < text.length && text[at] !== "}") {
    if (text[at] === "{") {
      at = readArgument(text, at + 1, names);
      if (at < 0) return at;
    } else {
      const tag = /^<([a-zA-Z][\w-]*)\/?>/.exec(text.slice(at));
      if (tag) names.add(`<${tag[1]}>`);
      at += 1;
    }
  }
  return at;
}

/** Reads what stands in braces; returns the place after the closing one, or -1. */
function readArgument(text: string, start: number, names: Set<string>): number {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(text.slice(start));
  if (!head?.[1]) return -1;
  names.add(head[1]);
  const after = start + head[0].length;
  const branches = /^(plural|select|selectordinal)$/.test(head[2] ?? "");
  if (branches) return readBranches(text, after, names);
  const end = text.indexOf("}", after);
  return end < 0 ? -1 : end + 1;
}

function readBranches(text: string, start: number, names: Set<string>): number {
  let at = start;
  while (at < text.length && text[at] !== "}") {
    if (text[at] === "{") {
      at = readMessage(text, at + 1, names);
      if (at < 0 || text[at] !== "}") return -1;
    }
    at += 1;
  }
  return at < text.length ? at + 1 : -1;
}
