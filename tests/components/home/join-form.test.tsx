// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { JoinForm } from "#components/home/join-form.tsx";

const words = { label: "Join code", hint: "Eight.", submit: "Join", wrong: "Not a code." };

function openForm() {
  const push = vi.fn();
  const router = { push, replace: vi.fn(), refresh: vi.fn(), prefetch: vi.fn() };
  render(
    <AppRouterContext.Provider value={router as never}>
      <NextIntlClientProvider locale="zh-Hant" messages={{}}>
        <JoinForm words={words} action="/zh-Hant/join" />
      </NextIntlClientProvider>
    </AppRouterContext.Provider>,
  );
  return push;
}

const field = () => screen.getByLabelText("Join code");

function enter(text: string) {
  fireEvent.change(field(), { target: { value: text } });
  fireEvent.submit(field().closest("form") as HTMLFormElement);
}

describe("the join field of the home page", () => {
  afterEach(cleanup);

  it.each(["ABCD2345", "abcd-2345", " abcd 2345 ", "ＡＢＣＤ２３４５"])(
    "goes where %j is joined, in the page's language",
    (typed) => {
      const push = openForm();
      enter(typed);
      expect(push.mock.calls).toEqual([["/zh-Hant/join/ABCD2345"]]);
    },
  );

  it("explains a wrong form, keeps the field and forgets the fault when typing goes on", () => {
    const push = openForm();
    enter("ABCD-23");
    expect(push).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toBe("Not a code.");
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute("aria-describedby")).toContain(screen.getByRole("alert").id);

    fireEvent.change(field(), { target: { value: "ABCD-234" } });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is sent to the join page by browsers that run no script", () => {
    openForm();
    const form = field().closest("form");
    expect(form?.getAttribute("action")).toBe("/zh-Hant/join");
    expect(field().getAttribute("name")).toBe("code");
  });
});
