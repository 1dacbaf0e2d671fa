import type { Page } from "@playwright/test";
import type { Locale } from "#lib/locales.ts";
import { HERE, TEMPLATE } from "./full-room.ts";
import { sayIn } from "./say.ts";
import { words, zoneName } from "./words.ts";

/** Everything of a locale that these stories press. */
export function wordsOf(locale: Locale) {
  return {
    ...{
      live: words(locale, "live"),
      board: words(locale, "board"),
      votes: words(locale, "votes"),
    },
    ...{ reveal: words(locale, "reveal"), notes: words(locale, "notes") },
    ...{ outline: words(locale, "outline"), cards: words(locale, "cards") },
    people: words(locale, "people"),
    say: {
      ...{ live: sayIn(locale, "live"), board: sayIn(locale, "board") },
      ...{ notes: sayIn(locale, "notes"), outline: sayIn(locale, "outline") },
      cards: sayIn(locale, "cards"),
    },
    zone: zoneName(locale, TEMPLATE, HERE),
  };
}

export type Words = ReturnType<typeof wordsOf>;
export type Press = (name: string | RegExp) => Promise<void>;

/** The button that counts who is here: a program that writes may be one of them. */
export function peopleHere({ say }: Words): RegExp {
  return new RegExp(`^(${[1, 2].map((count) => say.board("people.open", { count })).join("|")})$`);
}

/** Presses the last button of a name: what was opened stands at the end of the page. */
export function pressOn(page: Page): Press {
  return (name) => page.getByRole("button", { name, exact: true }).last().click();
}
