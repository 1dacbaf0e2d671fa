// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Tooltip } from "#components/ui/tooltip.tsx";

const names = () => screen.queryAllByRole("tooltip").map(({ textContent }) => textContent);
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

function show() {
  const pressed = vi.fn();
  render(
    <>
      <Tooltip label="Undo" shortcut="Ctrl Z">
        <button type="button" aria-label="Undo" onClick={pressed} />
      </Tooltip>
      <Tooltip label="Redo">
        <button type="button" aria-label="Redo" />
      </Tooltip>
    </>,
  );
  const button = (name: string) => screen.getByRole("button", { name });
  return { undo: button("Undo"), redo: button("Redo"), pressed };
}

describe("the name of a button without words", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it("comes when a pointer rests on it, with the key, and goes when it leaves", () => {
    const { undo } = show();
    fireEvent.pointerEnter(undo, { pointerType: "mouse" });
    wait(100);
    expect(names()).toEqual([]);
    wait(400);
    expect(names()).toEqual(["UndoCtrl Z"]);
    fireEvent.pointerLeave(undo);
    wait(100);
    expect(names()).toHaveLength(1);
    wait(100);
    expect(names()).toEqual([]);
  });

  it("stays while the pointer goes onto the name", () => {
    const { undo } = show();
    fireEvent.pointerEnter(undo, { pointerType: "mouse" });
    wait(500);
    fireEvent.pointerLeave(undo);
    wait(100);
    fireEvent.pointerEnter(screen.getByRole("tooltip"), { pointerType: "mouse" });
    wait(2_000);
    expect(names()).toHaveLength(1);
  });

  it("comes at once to the keyboard; only one at a time; Escape takes it away", () => {
    const { undo, redo } = show();
    fireEvent.pointerEnter(undo, { pointerType: "mouse" });
    wait(500);
    act(() => redo.focus());
    wait(0);
    expect(names()).toEqual(["Redo"]);
    fireEvent.keyDown(redo, { key: "Escape" });
    expect(names()).toEqual([]);
    act(() => redo.blur());
    expect(names()).toEqual([]);
  });

  it("waits until a panel that closes has given the focus back", () => {
    const { undo } = show();
    const showPopover = vi.fn();
    HTMLElement.prototype.showPopover = showPopover;
    // As the browser does it: while it closes the panel, and shows no other meanwhile.
    act(() => undo.focus());
    expect(showPopover).not.toHaveBeenCalled();
    wait(0);
    expect(showPopover).toHaveBeenCalledOnce();
    Reflect.deleteProperty(HTMLElement.prototype, "showPopover");
  });

  it("goes when the button is pressed, and the press counts", () => {
    const { undo, pressed } = show();
    fireEvent.pointerEnter(undo, { pointerType: "mouse" });
    wait(500);
    fireEvent.click(undo);
    expect(pressed).toHaveBeenCalledOnce();
    expect(names()).toEqual([]);
  });

  it("does not come to a finger", () => {
    const { undo } = show();
    fireEvent.pointerEnter(undo, { pointerType: "touch" });
    wait(2_000);
    expect(names()).toEqual([]);
  });
});
