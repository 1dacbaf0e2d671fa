// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useLeadKeys } from "#components/live/lead-keys.ts";

const pressed: string[] = [];

function Page() {
  useLeadKeys({ next: () => pressed.push("next"), pause: () => pressed.push("pause") });
  return (
    <>
      <button type="button">Board</button>
      <textarea aria-label="Note" />
    </>
  );
}

const alt = (code: string, changes: KeyboardEventInit = {}) =>
  fireEvent.keyDown(screen.getByRole("button"), { code, altKey: true, ...changes });

describe("the keys of whoever leads", () => {
  afterEach(() => {
    cleanup();
    pressed.length = 0;
  });

  it("go on and pause from anywhere on the page, whatever letter Alt makes of them", () => {
    render(<Page />);
    alt("KeyN", { key: "˜" });
    alt("KeyP", { key: "π" });
    expect(pressed).toEqual(["next", "pause"]);
  });

  it("do nothing held down, with other keys, while writing or being asked something", () => {
    const { container } = render(<Page />);
    alt("KeyN", { repeat: true });
    alt("KeyN", { ctrlKey: true });
    alt("KeyN", { altKey: false });
    alt("KeyM");
    fireEvent.keyDown(screen.getByLabelText("Note"), { code: "KeyN", altKey: true });
    const dialog = document.createElement("dialog");
    dialog.setAttribute("open", "");
    container.append(dialog);
    alt("KeyN");
    expect(pressed).toEqual([]);
  });
});
