import { createHash } from "node:crypto";
import { packagePaths } from "#lib/package/format.ts";
import { type PackageFault, PackageRefusal } from "#lib/package/package-refusal.ts";
import {
  type ReadPackage,
  readManifest,
  readPackage,
  type UnpackedFiles,
} from "#lib/package/read-package.ts";
import { renamedUpdate } from "#lib/package/renamed-update.ts";
import { archivesInPdf, isPdf, isZip } from "./find-in-pdf.ts";
import { sha256 } from "./package-files.ts";
import { unpackZip } from "./unpack-zip.ts";

/** Hex digits of a member's id, as servers make them. */
const ID_LENGTH = 20;

export type OpenTask = Readonly<{
  bytes: Uint8Array;
  /** Fresh and random: people's new ids are made of it. */
  seed: string;
}>;

/** A package with new ids for everybody in it; `members` are those by their number. */
export type OpenedPackage = ReadPackage & Readonly<{ members: Readonly<Record<string, string>> }>;

export type Opened =
  | Readonly<{ ok: true; opened: OpenedPackage }>
  | Readonly<{ ok: false; fault: PackageFault }>;

/** Opens a package, or a PDF with one in it. Whatever it is given, it answers. */
export async function openPackage({ bytes, seed }: OpenTask): Promise<Opened> {
  try {
    const found = readPackage(checked(await unpackZip(archiveIn(bytes))));
    return { ok: true, opened: withNewIds(found, seed) };
  } catch (err) {
    // What Yjs or a reader throws on bytes that make no sense.
    const fault = err instanceof PackageRefusal ? err.fault : "import-damaged";
    return { ok: false, fault };
  }
}

function archiveIn(bytes: Uint8Array): Uint8Array {
  if (isZip(bytes)) return bytes;
  if (!isPdf(bytes)) throw new PackageRefusal("import-not-ours");
  const [archive] = archivesInPdf(bytes);
  if (!archive) throw new PackageRefusal("import-without-package");
  return archive;
}

/** Nothing is missing, nothing is more, and everything is as it was written. */
function checked(files: UnpackedFiles): UnpackedFiles {
  const { files: listed } = readManifest(files);
  const paths = new Set([packagePaths.manifest, ...listed.map(({ path }) => path)]);
  const isWhole =
    paths.size === listed.length + 1 &&
    files.size === paths.size &&
    listed.every(({ path, bytes, sha256: sum }) => {
      const file = files.get(path);
      return file?.length === bytes && sha256(file) === sum;
    });
  if (!isWhole) throw new PackageRefusal("import-damaged");
  return files;
}

function withNewIds({ boards, ...found }: ReadPackage, seed: string): OpenedPackage {
  const idOf = (pseudonym: string) =>
    createHash("sha256").update(`${seed}/${pseudonym}`).digest("hex").slice(0, ID_LENGTH);
  return {
    ...found,
    members: Object.fromEntries(found.workshop.people.map(({ id }) => [id, idOf(id)])),
    boards: boards.map(({ rows, ...place }) => ({
      ...place,
      rows: rows.map(({ at, by, update }) => ({
        at,
        by: by === "server" ? by : idOf(by),
        update: renamedUpdate(update, idOf),
      })),
    })),
  };
}
