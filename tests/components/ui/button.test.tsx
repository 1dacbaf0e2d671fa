// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Button } from "#components/ui/button.tsx";

const button = () => screen.getByRole("button");

describe("a button", () => {
  afterEach(cleanup);

  it("is pressed, whichever name the listener goes by", () => {
    const pressed = vi.fn();
    render(<Button onPress={pressed}>Go</Button>);
    fireEvent.click(button());
    cleanup();
    render(<Button onClick={pressed}>Go</Button>);
    fireEvent.click(button());
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  it("ignores presses while its work is under way, but keeps the focus", () => {
    const pressed = vi.fn();
    const submitted = vi.fn((event: Event) => event.preventDefault());
    const form = (isPending: boolean) => (
      <form onSubmit={({ nativeEvent }) => submitted(nativeEvent)}>
        <Button type="submit" isPending={isPending} onPress={pressed}>
          Send
        </Button>
      </form>
    );
    const { rerender } = render(form(false));
    button().focus();
    rerender(form(true));
    fireEvent.click(button());

    expect(pressed).not.toHaveBeenCalled();
    expect(submitted).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button());
    expect(button().getAttribute("aria-busy")).toBe("true");
    expect(button().textContent).toBe("Send");
  });

  it("does not submit a form it was not meant to", () => {
    render(<Button>Cancel</Button>);
    expect(button().getAttribute("type")).toBe("button");
  });
});
