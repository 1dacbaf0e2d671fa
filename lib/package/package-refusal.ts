/**
 * Why a file is not opened.
 *
 * - `import-not-ours`: neither a package of ours nor a PDF
 * - `import-without-package`: a PDF with no package in it
 * - `import-too-new`: of a later version of the packages' form
 * - `import-too-large`: more in it than we unpack
 * - `import-damaged`: something is missing, was changed or makes no sense
 */
export const packageFaults = [
  "import-not-ours",
  "import-without-package",
  "import-too-new",
  "import-too-large",
  "import-damaged",
] as const;
export type PackageFault = (typeof packageFaults)[number];

/** A file that is not opened, and why. */
export class PackageRefusal extends Error {
  readonly fault: PackageFault;

  constructor(fault: PackageFault) {
    super(fault);
    this.fault = fault;
  }
}
