/** What a value may be at most for {@link jsonSize} to count it as data. */
type Allowance = Readonly<{
  /** Levels of arrays and objects within each other. */
  depth: number;
  /** Farthest a number may be from zero. */
  largest: number;
}>;

/** Names that mean something to JavaScript itself. */
const unsafeNames = new Set(["__proto__", "constructor", "prototype"]);

/** A number is not written out for this, since boards are mostly numbers. */
const NUMBER_SIZE = 8;

/**
 * Roughly how many characters a value has as JSON. `Infinity` if it is no plain data, or is
 * nested deeper or holds larger numbers than allowed.
 *
 * Values in a shared document may be anything that lib0 can read: endless numbers, big integers,
 * bytes, objects with a prototype of their own.
 */
export function jsonSize(value: unknown, allowance: Allowance): number {
  switch (typeof value) {
    case "string":
      return value.length + 2;
    case "number":
      return Math.abs(value) <= allowance.largest ? NUMBER_SIZE : Number.POSITIVE_INFINITY;
    case "boolean":
      return 5;
    case "object":
      return value === null ? 4 : sizeOfParts(value, allowance);
    default:
      return Number.POSITIVE_INFINITY;
  }
}

function sizeOfParts(value: object, { depth, largest }: Allowance): number {
  const within = { depth: depth - 1, largest };
  let size = depth > 0 ? 2 : Number.POSITIVE_INFINITY;
  if (size === Number.POSITIVE_INFINITY) return size;

  if (Array.isArray(value)) {
    for (const item of value) size += jsonSize(item, within) + 1;
    return size;
  }
  if (!isPlain(value)) return Number.POSITIVE_INFINITY;
  for (const [name, item] of Object.entries(value)) {
    if (unsafeNames.has(name)) return Number.POSITIVE_INFINITY;
    size += name.length + jsonSize(item, within) + 4;
  }
  return size;
}

/** Whether an object has no prototype that could bring something along. ProseMirror's have none at all. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
