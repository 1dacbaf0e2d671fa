/** Characters that XML 1.0 does not allow (§2.2), and halves of pairs. */
const ILLEGAL = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const MARKUP =
  /<\?.*?\?>|<!--.*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gsu;
const LOOSE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;

/**
 * Reads XML the strict way, as far as office files go: no document types, no CDATA.
 *
 * @returns what is wrong first, `null` if nothing is.
 */
export function faultInXml(file: string): string | null {
  const xml = file.replace(/^\ufeff/, "");
  const illegal = ILLEGAL.exec(xml);
  if (illegal) return `character ${illegal[0].codePointAt(0)?.toString(16)} at ${illegal.index}`;
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(MARKUP)) {
    if (match.index !== end) return `no markup at ${end}: ${xml.slice(end, end + 60)}`;
    end = match.index + match[0].length;
    const fault = faultIn(match, open, end === xml.length);
    if (fault) return fault;
  }
  if (end !== xml.length) return `no markup at ${end}: ${xml.slice(end, end + 60)}`;
  return open.length > 0 ? `<${open.at(-1)}> is never closed` : null;
}

function faultIn(match: RegExpExecArray, open: string[], isLast: boolean): string | null {
  const [whole, closing, name, attributes = "", empty] = match;
  const shown = whole.slice(0, 80);
  if (LOOSE.test(whole)) return `a loose & in ${shown}`;
  if (name === undefined) {
    const isOutside = open.length === 0 && !/^(?:<[?!]|\s*$)/.test(whole);
    return isOutside ? `text outside: ${shown}` : null;
  }
  if (hasTwins(attributes)) return `an attribute twice: ${shown}`;
  if (closing && open.pop() !== name) return `</${name}> closes another`;
  if (!closing && !empty) open.push(name);
  return open.length === 0 && !isLast ? `more than one root: ${shown}` : null;
}

function hasTwins(attributes: string): boolean {
  const names = attributes
    .replaceAll(/"[^"]*"|'[^']*'/g, "")
    .split("=")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return new Set(names).size < names.length;
}
