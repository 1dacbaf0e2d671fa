import { unzipSync, type Zippable, zipSync } from "fflate";
import { type OpenedPackage, openPackage } from "#export/package/open-package.ts";
import { sha256 } from "#export/package/package-files.ts";
import type { PackageSource } from "#export/package/write-package.ts";
import { importedWorkshop } from "#lib/package/imported-workshop.ts";

/** What a file holds. @throws {Error} if it is not opened. */
export async function opened(bytes: Uint8Array): Promise<OpenedPackage> {
  const found = await openPackage({ bytes, seed: "seed" });
  if (!found.ok) throw new Error(found.fault);
  return found.opened;
}

/** Why a file is not opened; `opened` if it is. */
export const faultOf = async (bytes: Uint8Array) => {
  const found = await openPackage({ bytes, seed: "seed" });
  return found.ok ? "opened" : found.fault;
};

/** What storage holds after an import, read back as another export would. */
export function importedSource(opened: OpenedPackage): PackageSource {
  const { workshop, boards, planEdits, members, kept } = opened;
  const stored = {
    workshop: importedWorkshop(workshop, { id: "another", code: "ABCD2345", now: 5 }),
    members: [{ role: "facilitator" as const }, ...workshop.people.map(({ role }) => ({ role }))],
    boards: boards.map(({ stepId, teamId, rows }) => ({
      stepId,
      teamId,
      updates: rows.map(({ update }) => update),
      history: rows.map(({ at, by, update }, seq) => ({ seq, at, author: by, bytes: update })),
    })),
    planEdits,
    licence: workshop.publication.licence,
    names: Object.fromEntries(
      workshop.people.flatMap(({ id, name }) => (name ? [[members[id] ?? "", name]] : [])),
    ),
  };
  const people = workshop.people.map(({ id, role, teamId }, index) => ({
    id: members[id] ?? "",
    role,
    teamId,
    joinedAt: index,
  }));
  const importer = { id: "importer", role: "facilitator", teamId: null, joinedAt: 99 } as const;
  return { stored, people: [...people, importer], kept };
}

/** The package with files changed, its list made right again unless told otherwise. */
export function changedPackage(
  zip: Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array>>,
  { isListed = true }: Readonly<{ isListed?: boolean }> = {},
): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(zip);
  for (const [path, content] of Object.entries(changes)) {
    files[path] = typeof content === "string" ? new TextEncoder().encode(content) : content;
  }
  if (isListed) {
    const manifest = JSON.parse(new TextDecoder().decode(files["manifest.json"]));
    manifest.files = Object.entries(files)
      .filter(([path]) => path !== "manifest.json")
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
    files["manifest.json"] = new TextEncoder().encode(JSON.stringify(manifest));
  }
  return zipSync(files as Zippable);
}
