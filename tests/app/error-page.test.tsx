// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import ErrorPage from "#app/[locale]/error.tsx";
import { loadMessages } from "#i18n/messages.ts";

const { common } = await loadMessages("zh-Hant");

describe("the page for a page that failed", () => {
  afterEach(cleanup);

  it("says so in the page's language, tries again and leads home, with the layout's words alone", () => {
    const retry = vi.fn();
    render(
      <NextIntlClientProvider locale="zh-Hant" messages={{ common }}>
        <ErrorPage retry={retry} />
      </NextIntlClientProvider>,
    );
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("頁面無法顯示");
    fireEvent.click(screen.getByRole("button", { name: "再試一次" }));
    expect(retry).toHaveBeenCalledOnce();
    expect(screen.getByRole("link", { name: "回到首頁" }).getAttribute("href")).toBe("/zh-Hant");
  });
});
