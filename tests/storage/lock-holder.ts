import { openDataFolder } from "#storage/data-folder.ts";

/** Takes a data folder and stays, to be killed. Argument: the folder. Says what became of it. */
const folder = process.argv[2];
if (folder === undefined) throw new RangeError("no data folder given");
try {
  openDataFolder(folder);
  process.stdout.write("held\n");
  setInterval(() => undefined, 1_000);
} catch (error) {
  process.stdout.write(`${error instanceof Error && "reason" in error ? error.reason : error}\n`);
}
