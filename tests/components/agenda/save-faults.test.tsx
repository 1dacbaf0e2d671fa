// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it } from "vitest";
import { type Editor, EditorContext } from "#components/agenda/editor-context.ts";
import { SaveFaults } from "#components/agenda/save-faults.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const words = await loadMessages("zh-Hans");
const editor = { options: { limits: { fileBytes: 262_144 } } } as Editor;
const steps = [sampleStep("s1"), sampleStep("s2", { focusZones: ["academia", "moon"] })];

const say = (fields: readonly { path: string; reason: string }[]) =>
  render(
    <NextIntlClientProvider locale="zh-Hans" messages={words}>
      <EditorContext value={editor}>
        <SaveFaults refused={{ fields, steps }} />
      </EditorContext>
    </NextIntlClientProvider>,
  );

describe("an agenda the server refused", () => {
  afterEach(cleanup);

  it("has its step and what is wrong with it named", () => {
    say([{ path: "steps.1.focusZones.1", reason: "unknown-zone" }]);
    const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines).toEqual(["第 2 步，使用的分区：这种画布没有分区“moon”"]);
  });

  it("is said to be unusable where a newer server says what this page does not know", () => {
    say([{ path: "steps.1.weather", reason: "too-sunny" }]);
    expect(screen.queryByRole("list")).toBeNull();
    expect(document.body.textContent).toContain("这份流程不能用");
  });
});
