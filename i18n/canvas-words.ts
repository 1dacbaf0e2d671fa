import type { Locale } from "#lib/locales.ts";

/**
 * Words of tldraw that we say ourselves, by its own keys: those its Chinese translations lack (most
 * of them for screen readers) and those that stand for one of our ideas. Apart from the other
 * namespaces because the keys have dots in them.
 */
export async function loadCanvasWords(locale: Locale): Promise<Readonly<Record<string, string>>> {
  return (await import(`../locales/${locale}/canvas.json`)).default;
}
