import { afterEach, beforeEach, expect, vi } from "vitest";

// A test that logs an error has found one, even if its assertions pass.
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
});
