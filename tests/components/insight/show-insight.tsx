import { render } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { type Insight, InsightContext } from "#components/insight/insight-context.ts";
import { createKeptStore } from "#components/insight/kept-store.ts";
import { NoteSheet } from "#components/insight/note-sheet.tsx";
import { loadMessages } from "#i18n/messages.ts";
import type { InsightSource } from "#lib/insight/insight-source.ts";
import type { Locale } from "#lib/locales.ts";
import type { Role } from "#lib/workshop/model.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { sampleWorkshop } from "#tests/support/sample-workshop.ts";

type Shown = Readonly<{
  source: InsightSource;
  role?: Role;
  locale?: Locale;
  /** What the server answers, by what follows `/insight/` in the address. */
  answers?: Readonly<Record<string, unknown>>;
}>;

/**
 * Puts a part of the insight pages on the page, as somebody of a role sees it, and has the notes
 * open in a dialog where they are pressed. Zones are called as their ids are.
 *
 * @returns what was asked of the server.
 */
export async function showInsight(part: ReactNode, shown: Shown): Promise<readonly string[]> {
  const { source, role = "facilitator", locale = "en", answers = {} } = shown;
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (path: string, { method }: { method: string }) => {
    asked.push(`${method} ${path}`);
    return Response.json(answers[path.split("/insight/")[1] ?? ""] ?? {});
  });
  const insight: Insight = {
    ...{ status: "live", source, workshop: publicState(sampleWorkshop(), []) },
    ...{ me: { id: "me", role, teamId: role === "participant" ? "t1" : null } },
    words: { templates: {}, steps: {} } as never,
  };
  render(
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)}>
      <InsightContext value={{ ...insight, keptStore: createKeptStore("w1") }}>
        <NoteSheet>{part}</NoteSheet>
      </InsightContext>
    </NextIntlClientProvider>,
  );
  return asked;
}
