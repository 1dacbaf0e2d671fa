// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadTheme, themeScript } from "#components/ui/theme.ts";
import { ThemeSwitch } from "#components/ui/theme-switch.tsx";
import { loadMessages } from "#i18n/messages.ts";

const { common } = await loadMessages("en");

function openSwitch() {
  render(
    <NextIntlClientProvider locale="en" messages={{ common }}>
      <ThemeSwitch />
    </NextIntlClientProvider>,
  );
}

const shown = () => document.documentElement.getAttribute("data-theme");
const label = () => screen.getByRole("button").getAttribute("aria-label");
const press = () => fireEvent.click(screen.getByRole("button"));

describe("the theme", () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    localStorage.clear();
    document.documentElement.removeAttribute("data-theme");
  });

  it("goes from the device's to light to dark and back, and says which it is", () => {
    openSwitch();
    const seen = [0, 1, 2, 3].map((presses) => {
      if (presses > 0) press();
      return [label(), shown()];
    });
    expect(seen).toEqual([
      ["Colours: Like the device", null],
      ["Colours: Light", "light"],
      ["Colours: Dark", "dark"],
      ["Colours: Like the device", null],
    ]);
  });

  it("is shown again by the script in the page's head, before anything is drawn", () => {
    openSwitch();
    press();
    press();
    document.documentElement.removeAttribute("data-theme");
    // The browser runs it as a script of the page; here it is run as one.
    new Function(themeScript)();
    expect(shown()).toBe("dark");
  });

  it("is remembered for the next page, which tells it", () => {
    openSwitch();
    press();
    cleanup();
    document.documentElement.removeAttribute("data-theme");
    openSwitch();
    expect(label()).toBe("Colours: Light");
    expect(shown()).toBe("light");
  });

  it("is the device's if the browser remembers nonsense or nothing at all", () => {
    localStorage.setItem("gdw.theme", "purple");
    expect(loadTheme()).toBe("system");
    new Function(themeScript)();
    expect(shown()).toBeNull();

    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: denied, setItem: denied });
    openSwitch();
    press();
    expect(shown()).toBe("light");
  });
});
