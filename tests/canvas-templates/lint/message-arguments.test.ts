import { describe, expect, it } from "vitest";
import { messageArguments } from "#canvas-templates/lint/message-arguments.ts";

describe("messageArguments", () => {
  it.each([
    { message: "plain words", names: [] },
    { message: "Hello {name}", names: ["name"] },
    { message: "{ date , date, long } at {time}", names: ["date", "time"] },
    { message: "{count, plural, =0 {none} one {# note} other {# notes}}", names: ["count"] },
    {
      message: "{count, plural, offset:1 one {{who} and # more} other {nobody}}",
      names: ["count", "who"],
    },
    {
      message: "{role, select, host {Host {name}} other {Guest}} in {room}",
      names: ["name", "role", "room"],
    },
    { message: "Read the <link>rules</link><br/>", names: ["<br>", "<link>"] },
    { message: "It''s '{not}' an argument but {this} is", names: ["this"] },
  ])("finds $names in “$message”", ({ message, names }) => {
    expect([...(messageArguments(message) ?? [])].sort()).toEqual(names);
  });

  it.each(["{name", "name}", "{", "{}", "{count, plural, one {# note}", "{a {b}}}"])(
    "refuses “%s”, whose braces do not match",
    (message) => {
      expect(messageArguments(message)).toBeUndefined();
    },
  );
});
