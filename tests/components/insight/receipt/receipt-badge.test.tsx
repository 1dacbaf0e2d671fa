// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ReceiptBadge } from "#components/insight/receipt/receipt-badge.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { problem } from "#lib/http/problem.ts";
import type { ReceiptReport } from "#lib/insight/receipt/receipt-report.ts";
import type { Locale } from "#lib/locales.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  setHidden(false);
});

function setHidden(isHidden: boolean) {
  Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
}

/** A server that tells these one after the other, and the last one from then on. */
function answering(...reports: (ReceiptReport | Response)[]) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    const report = reports[Math.min(asked.length, reports.length) - 1];
    return report instanceof Response ? report.clone() : Response.json(report);
  });
  return asked;
}

type Shown = Readonly<{ locale?: Locale; status?: "running" | "ended"; revision?: number }>;

async function badge({ locale = "en", status = "running", revision = 0 }: Shown = {}) {
  return (
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)}>
      <ReceiptBadge workshop={{ id: "w1", status }} revision={revision} className="" />
    </NextIntlClientProvider>
  );
}

const total = { low: 8.1, mid: 12.4, high: 19 };
const soFar = /^≈ 12 g CO₂e so far \(8\.1–19 g\) · screening$/;

describe("the badge of a workshop's receipt", () => {
  it("says how much it is so far, as a range and an estimate, and leads to the receipt", async () => {
    const asked = answering({ total, isMetered: true });
    render(await badge());
    const link = await screen.findByRole("link", { name: soFar });
    expect(link.getAttribute("href")).toMatch(/\/workshops\/w1\/insight\/receipt$/);
    expect(asked).toEqual(["/api/workshops/w1/insight/receipt"]);
  });

  it("is in the unit of its largest figure, and closed when the workshop is", async () => {
    answering({ total: { low: 400, mid: 900, high: 2_100 }, isMetered: true });
    render(await badge({ status: "ended" }));
    await screen.findByText("≈ 0.9 kg CO₂e in all (0.4–2.1 kg)");
  });

  it.each([
    ["en", "screening, not metered yet"],
    ["zh-Hans", "初步估算，尚未实测"],
    ["zh-Hant", "初步估算，尚未實測"],
  ] as const)("says what nobody metered yet: %s", async (locale, words) => {
    answering({ total, isMetered: false });
    render(await badge({ locale }));
    await screen.findByText(words);
  });

  it("says that there is nothing to count yet", async () => {
    answering({ total: null, isMetered: false });
    render(await badge());
    await screen.findByRole("link", { name: "Carbon receipt: nothing to count yet" });
  });

  it("is only the way to the receipt where the sum cannot be had", async () => {
    const asked = answering(problem("storage-failed"));
    render(await badge());
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(screen.getByRole("link", { name: "Carbon receipt" })).toBeDefined();
  });

  it("asks again when something else was entered, and when somebody looks again", async () => {
    const more = { total: { low: 20, mid: 30, high: 40 }, isMetered: true };
    const asked = answering({ total, isMetered: true }, more, problem("storage-failed"));
    const { rerender } = render(await badge());
    await screen.findByRole("link", { name: soFar });
    setHidden(true);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(asked).toHaveLength(1);
    setHidden(false);
    document.dispatchEvent(new Event("visibilitychange"));
    await screen.findByText("≈ 30 g CO₂e so far (20–40 g)");
    rerender(await badge({ revision: 1 }));
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    // What was known stays.
    expect(screen.getByText("≈ 30 g CO₂e so far (20–40 g)")).toBeDefined();
  });
});
