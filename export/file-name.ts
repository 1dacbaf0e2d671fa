import { exportFileName } from "#lib/exports/file-name.ts";
import type { Workshop } from "#lib/workshop/model.ts";

type Named = Parameters<typeof exportFileName>[0];

/**
 * The name of a workshop's file, as {@link exportFileName} makes it; the day is the server's.
 *
 * @param team whose board it is, for one.
 */
export function fileNameOf(
  { title, startedAt, createdAt }: Pick<Workshop, "title" | "startedAt" | "createdAt">,
  wish: Named,
  team?: string | null,
): string {
  const day = fileDay(startedAt ?? createdAt);
  return exportFileName(wish, { title: team ? `${title} ${team}` : title, day });
}

/** The day of a file's name: `2026-11-20`. */
export function fileDay(date: number): string {
  const day = new Date(date);
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

/**
 * The header that makes a browser save a file under a name (RFC 6266), with the name in UTF-8
 * (RFC 8187) and a plain one for programs that know only ASCII.
 */
export function attachment(fileName: string): string {
  return `attachment; ${named(fileName)}`;
}

/** The same for what a browser may show in place; the name is for whoever saves it then. */
export function inline(fileName: string): string {
  return `inline; ${named(fileName)}`;
}

function named(fileName: string): string {
  const ascii = fileName
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\%]/g, "")
    .replace(/[-_]*_[-_]*/g, "_");
  const utf8 = encodeURIComponent(fileName).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
