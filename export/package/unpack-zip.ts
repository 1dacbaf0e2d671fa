import { promisify } from "node:util";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { PackageRefusal } from "#lib/package/package-refusal.ts";
import type { UnpackedFiles } from "#lib/package/read-package.ts";

/** What an archive may have at most. Sizes in bytes, unpacked. */
export const unpackLimits = {
  entries: 3_000,
  file: 64 * 1024 * 1024,
  all: 192 * 1024 * 1024,
  /** Unpacked to packed, of files above a megabyte: records and drawings reach some forty. */
  ratio: 200,
};

const RATIO_FROM = 1024 * 1024;

/** Letters, digits and a few signs; folders that are not `.` or `..`. */
const PATH = /^(?!.*(?:^|\/)\.)[\w.-]{1,64}(?:\/[\w.-]{1,64}){0,3}$/;

const open = promisify<Buffer, object, ZipFile>(fromBuffer);

/**
 * Unpacks an archive into memory. Sizes are held to what the archive says before anything is
 * unpacked, and what is unpacked to what the archive says.
 *
 * @throws {PackageRefusal} `import-damaged` if it is cut short, or has names or methods we never
 * write; `import-too-large` above {@link unpackLimits}.
 */
export async function unpackZip(bytes: Uint8Array, limits = unpackLimits): Promise<UnpackedFiles> {
  try {
    const archive = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    return await filesOf(archive, limits);
  } catch (err) {
    if (err instanceof PackageRefusal) throw err;
    // yauzl says so of whatever is wrong with an archive.
    throw new PackageRefusal("import-damaged");
  }
}

async function filesOf(archive: ZipFile, limits: typeof unpackLimits): Promise<UnpackedFiles> {
  if (archive.entryCount > limits.entries) throw new PackageRefusal("import-too-large");
  const entries = await entriesOf(archive, limits);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) files.set(entry.fileName, await contentOf(archive, entry));
  return files;
}

/** The list alone, so that nothing of an archive that is too large is unpacked. */
function entriesOf(archive: ZipFile, limits: typeof unpackLimits): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    const names = new Set<string>();
    let size = 0;
    archive.on("error", reject);
    archive.on("end", () => resolve(entries));
    archive.on("entry", (entry: Entry) => {
      size += entry.uncompressedSize;
      const fault = faultOf(entry, limits) ?? (size > limits.all ? "import-too-large" : undefined);
      if (fault || names.has(entry.fileName)) {
        reject(new PackageRefusal(fault ?? "import-damaged"));
        return;
      }
      names.add(entry.fileName);
      entries.push(entry);
      archive.readEntry();
    });
    archive.readEntry();
  });
}

function faultOf(entry: Entry, limits: typeof unpackLimits) {
  const { fileName, uncompressedSize, compressedSize } = entry;
  if (!PATH.test(fileName) || !entry.canDecodeFileData()) return "import-damaged";
  const isBomb = uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * limits.ratio;
  return uncompressedSize > limits.file || isBomb ? "import-too-large" : undefined;
}

async function contentOf(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    archive.openReadStream(entry, (err, opened) => (err ? reject(err) : resolve(opened)));
  });
  const bytes = Buffer.alloc(entry.uncompressedSize);
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.copy(bytes, length);
  }
  return bytes;
}
