import { writeFile } from "node:fs/promises";
import { coursePackage } from "./course-workshop.ts";

// Writes the course's archive to the file that is named: stories run where JSON cannot be imported.

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("no file is named");
await writeFile(file, await coursePackage());
