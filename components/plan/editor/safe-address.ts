const MAX_ADDRESS = 2_000;

/**
 * An address that may be linked to: `http`, `https` or `mailto`. Without a scheme it is taken for
 * a page, or for mail if it has an `@`. `undefined` if it is none.
 */
export function safeAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === "" || text.length > MAX_ADDRESS || /\s/.test(text)) return undefined;
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text);
  const guessed = /^[^/@]+@[^/@]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
  const address = hasScheme ? text : guessed;
  return /^(https?:\/\/|mailto:)\S/i.test(address) && URL.canParse(address) ? address : undefined;
}
