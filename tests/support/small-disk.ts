import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A file system of its own, in memory, that can be filled to the last byte. */
export type SmallDisk = Readonly<{
  folder: string;
  /** Leaves room for nothing. */
  fill(): void;
  /** Makes room again. */
  free(): void;
  discard(): void;
}>;

/** `undefined` where this user may mount nothing: then only Linux's root can test a full disk. */
export function mountSmallDisk(mebibytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), "small-disk-"));
  const args = ["-t", "tmpfs", "-o", `size=${mebibytes}m`, "tmpfs", folder];
  if (spawnSync("mount", args, { stdio: "ignore" }).status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const ballast = path.join(folder, "ballast");
  return {
    folder,
    fill() {
      const file = openSync(ballast, "a");
      try {
        const block = Buffer.alloc(statfsSync(folder).bsize);
        while (statfsSync(folder).bavail > 0) writeSync(file, block);
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast, { force: true }),
    discard() {
      spawnSync("umount", ["--lazy", folder], { stdio: "ignore" });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether {@link limitFileSize} works here. */
export const canLimitFileSize = spawnSync("prlimit", ["--version"]).status === 0;

/**
 * Lets a process write no file beyond so many bytes (Linux), as a quota would; `undefined` lets it
 * again. Needs no rights, but it fails with EFBIG where a full disk gives ENOSPC.
 */
export function limitFileSize(pid: number, bytes: number | undefined): void {
  const limit = bytes ?? "unlimited";
  const { status } = spawnSync("prlimit", ["--pid", String(pid), `--fsize=${limit}:unlimited`]);
  if (status !== 0) throw new Error(`the file size of process ${pid} could not be limited`);
}
