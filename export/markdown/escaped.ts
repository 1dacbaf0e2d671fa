/** What means something to Markdown (CommonMark 0.31, GFM 0.29) or to pages that show it. */
const SIGNS = /[\\`*_[\]<>&|~$#@^]/g;
/** Addresses and shortcodes, which pages make links and pictures of by themselves. */
const AUTOLINK = /(?<=\bhttps?|\bftp|\bmailto|\bxmpp):|(?<=\bwww)\.|:(?=[a-z0-9_+-]+:)/gi;
/** What makes a list, a rule, a heading or a quotation of a line that begins with it. */
const OPENING = /^(\s*)(?:([-+=!>])|(\d{1,9})([.)]))/;

/**
 * Words as plain text of Markdown, on one line: whatever they are, no markup, HTML, link or mention
 * comes of them.
 */
export function escapedWords(text: string): string {
  return text.replaceAll(/\s+/g, " ").replace(SIGNS, "\\$&").replace(AUTOLINK, "\\$&");
}

/** The same where a line begins. */
export function escapedLine(text: string): string {
  return escapedWords(text.trim()).replace(OPENING, (_, space, sign, number, mark) =>
    sign ? `${space}\\${sign}` : `${space}${number}\\${mark}`,
  );
}

/** A value of the front matter: JSON's strings are YAML's (YAML 1.2, §1.3). */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
