import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect } from "@playwright/test";
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

/** Made by a process of its own: here the words of other languages cannot be loaded. */
async function coursePackage(): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), "gdw-course-"));
  try {
    const file = path.join(folder, "course.zip");
    const script = path.join("tests", "insight", "write-course.ts");
    await promisify(execFile)(process.execPath, ["--import", "tsx", script, file]);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
