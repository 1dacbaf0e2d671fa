/** Safari still reads the blob after the press returned. */
const KEEP_MS = 60_000;

/** Hands a file to the browser to save, or with `tab`, to show in that window. */
export function saveFile(file: Blob, name: string, tab?: Window | null): void {
  const address = URL.createObjectURL(file);
  if (tab && !tab.closed) tab.location.href = address;
  else press(address, name);
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

function press(address: string, name: string) {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}
