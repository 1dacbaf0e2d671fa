/**
 * Takes out of untrusted text what paper and XML cannot hold: lone surrogates become U+FFFD,
 * control and invisible formatting characters go, any line break becomes `\n`.
 *
 * Zero-width joiners and variation selectors stay: they make one picture of several emoji.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/(?!\n)\p{Cc}/gu, "")
    .replace(INVISIBLE, "")
    .normalize("NFC");
}

/** Direction marks, soft hyphens, byte-order marks and the like; joiners and selectors are kept. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
