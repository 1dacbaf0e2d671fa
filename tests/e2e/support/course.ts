import { expect } from "@playwright/test";
import { coursePackage } from "#tests/insight/course-workshop.ts";
import { cookieOf, type MadeWorkshop } from "./people.ts";

/** The four-week course of three teams, opened in a running app: over, but for one who leads it. */
export async function openCourse(origin: string): Promise<MadeWorkshop> {
  const answer = await fetch(`${origin}/api/imports?what=everything`, {
    method: "POST",
    headers: { origin, "content-type": "application/zip" },
    body: new Uint8Array(await coursePackage()),
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  const made = await answer.json();
  return { ...made, facilitatorCookie: cookieOf(answer) };
}
