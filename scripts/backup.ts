import { backUpCommand } from "#startup/backup-command.ts";

// `npm run backup -- <file>`
const { isDone, sentence } = await backUpCommand(process.argv.slice(2), process.env);
process[isDone ? "stdout" : "stderr"].write(`${sentence}\n`);
process.exitCode = isDone ? 0 : 1;
