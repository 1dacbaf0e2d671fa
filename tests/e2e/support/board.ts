import { expect, type Page } from "@playwright/test";
import type { Messages } from "#i18n/messages.ts";

/** One person's board page, driven the way people do: by pointer and keyboard. */
export type BoardPage = Readonly<{
  page: Page;
  /** Writes a note into a zone. */
  writeNote(zoneId: string, text: string): Promise<void>;
  /** Waits until the board says that everything is on the server's disk. */
  saved(): Promise<void>;
}>;

/** @param words the board's, in the page's language. */
export function boardPage(page: Page, words: Messages["board"]): BoardPage {
  return {
    page,
    async writeNote(zoneId, text) {
      if (!(await isOnScreen(page, zoneId))) {
        await page.getByRole("button", { name: words.zoom.fit }).click();
        await expect.poll(() => isOnScreen(page, zoneId)).toBe(true);
      }
      const spot = await freeSpot(page, zoneId);
      await page.getByRole("button", { name: words.tools.note, exact: true }).click();
      await page.mouse.click(spot.x, spot.y);
      await expect(page.locator(".tl-canvas [contenteditable=true]")).toBeFocused();
      // As in board-pages.ts: before the caret is placed, letters go astray.
      await page.waitForFunction(() => document.getSelection()?.anchorNode !== null);
      await page.keyboard.type(text, { delay: 5 });
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await expect(noteOn(page, text)).toBeVisible();
    },
    async saved() {
      await expect(
        page.getByRole("status").filter({ hasText: words.save.saved }).first(),
      ).toBeVisible();
    },
  };
}

/** A note as drawn on a page. */
export function noteOn(page: Page, text: string) {
  return page.locator(".tl-shape").getByText(text, { exact: true });
}

/** Whether a zone lies wholly in the window. */
async function isOnScreen(page: Page, zoneId: string): Promise<boolean> {
  const box = await page.locator(`[data-zone="${zoneId}"]`).boundingBox();
  const size = page.viewportSize();
  if (!box || !size) return false;
  return (
    box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height
  );
}

/** A point below a zone's name, to the right of the notes that already stand in the zone. */
async function freeSpot(page: Page, zoneId: string) {
  const zone = page.locator(`[data-zone="${zoneId}"]`);
  await expect(zone).toBeAttached();
  const box = await zone.boundingBox();
  if (!box) throw new Error(`zone ${zoneId} is not on the screen`);
  const notes = await page.locator(".tl-shape").all();
  const boxes = await Promise.all(notes.map((note) => note.boundingBox()));
  const inside = boxes.filter(
    (note) =>
      note &&
      note.x < box.x + box.width &&
      note.x + note.width > box.x &&
      note.y < box.y + box.height &&
      note.y + note.height > box.y,
  );
  const right = Math.max(box.x, ...inside.map((note) => (note ? note.x + note.width : 0)));
  const noteSize = box.width / 4.5;
  return { x: right + noteSize * 0.6, y: box.y + box.height * 0.65 };
}
