import { vi } from "vitest";

/**
 * How long a wait goes on that says nothing else, in milliseconds. Vitest gives up after one second,
 * which a busy machine may take for what another does in ten milliseconds: it is slow, not wrong.
 */
const PATIENCE_MS = 10_000;

const { waitFor } = vi;

vi.waitFor = (check, options = {}) =>
  waitFor(check, typeof options === "number" ? options : { timeout: PATIENCE_MS, ...options });

// Tests of components bring a document, and wait by Testing Library.
if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/react");
  configure({ asyncUtilTimeout: PATIENCE_MS });
}
