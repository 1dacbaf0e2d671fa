// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useCardDrag } from "#components/board/cards/use-card-drag.ts";
import { cardRefSchema } from "#lib/canvas/note-marks.ts";

afterEach(cleanup);

const card = cardRefSchema.parse("sdg/7");
const down = { button: 0, isPrimary: true, pointerId: 1, clientX: 10, clientY: 10 };

function Shelf({ onDrop }: { onDrop(at: string): void }) {
  const { drag, lift, wasDragged } = useCardDrag((ref, { x, y }) => onDrop(`${ref} ${x} ${y}`));
  return (
    <button
      type="button"
      onPointerDown={(event) => lift(card, event)}
      onClick={() => onDrop(wasDragged() ? "end of a drag" : "press")}
    >
      {drag ? `${drag.x} ${drag.y}` : "lies"}
    </button>
  );
}

function show() {
  const heard: string[] = [];
  render(<Shelf onDrop={(at) => heard.push(at)} />);
  const button = screen.getByRole("button");
  const move = (x: number, y: number, pointerId = 1) =>
    act(() => fireEvent.pointerMove(window, { pointerId, clientX: x, clientY: y }));
  const up = (x: number, y: number, pointerId = 1) =>
    act(() => fireEvent.pointerUp(window, { pointerId, clientX: x, clientY: y }));
  return { heard, button, move, up };
}

describe("a card being dragged", () => {
  it("follows the pointer and falls where it lets go, and no click counts besides", () => {
    const { heard, button, move, up } = show();
    fireEvent.pointerDown(button, down);
    move(12, 12);
    expect(button.textContent).toBe("lies");
    move(300, 200);
    expect(button.textContent).toBe("300 200");
    move(5, 5, 2);
    expect(button.textContent).toBe("300 200");
    up(310, 210);
    fireEvent.click(button);
    expect(heard).toEqual(["sdg/7 310 210", "end of a drag"]);
    expect(button.textContent).toBe("lies");
  });

  it("is a press where the pointer hardly moved", () => {
    const { heard, button, move, up } = show();
    fireEvent.pointerDown(button, down);
    move(13, 11);
    up(13, 11);
    fireEvent.click(button);
    expect(heard).toEqual(["press"]);
  });

  it("goes back with Escape, and when the browser takes the pointer away", () => {
    const { heard, button, move, up } = show();
    fireEvent.pointerDown(button, down);
    move(300, 200);
    act(() => fireEvent.keyDown(button, { key: "Escape" }));
    expect(button.textContent).toBe("lies");
    up(300, 200);
    fireEvent.pointerDown(button, down);
    move(300, 200);
    act(() => fireEvent.pointerCancel(window, { pointerId: 1 }));
    up(300, 200);
    expect(heard).toEqual([]);
  });

  it("is not begun by another button", () => {
    const { heard, button, move, up } = show();
    fireEvent.pointerDown(button, { ...down, button: 2 });
    move(300, 200);
    up(300, 200);
    expect(heard).toEqual([]);
  });
});
