import { restoreCommand } from "#startup/backup-command.ts";

// `npm run restore -- <file> [--force]`
const { isDone, sentence } = await restoreCommand(process.argv.slice(2), process.env);
process[isDone ? "stdout" : "stderr"].write(`${sentence}\n`);
process.exitCode = isDone ? 0 : 1;
