import { describe, expect, it } from "vitest";
import { loadMessages } from "#i18n/messages.ts";
import { problemStatus } from "#lib/http/problem.ts";
import { locales } from "#lib/locales.ts";

describe.each(locales)("the problems in %s", async (locale) => {
  const { problems } = await loadMessages(locale);

  it("are told for every reason a request can fail, and no other", () => {
    expect(Object.keys(problems).sort()).toEqual([...Object.keys(problemStatus), "offline"].sort());
  });

  it("are whole sentences", () => {
    for (const sentence of Object.values(problems)) expect(sentence).toMatch(/[.。]$/);
  });
});
