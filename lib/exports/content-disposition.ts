/**
 * The file name an answer suggests, from its `content-disposition` header (RFC 6266): the name in
 * UTF-8 if there is one, else the plain one. `undefined` if it suggests none.
 */
export function suggestedFileName(contentDisposition: string | null): string | undefined {
  const header = contentDisposition ?? "";
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  const name = extended ? decoded(extended.trim()) : /filename="([^"]+)"/i.exec(header)?.[1];
  return name?.replaceAll(/[/\\]/g, "_");
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not ours: without a name the browser makes one up.
    return undefined;
  }
}
