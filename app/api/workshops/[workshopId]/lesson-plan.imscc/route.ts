import { cartridgeVersions } from "#lib/exports/export-wish.ts";
import { problem } from "#lib/http/problem.ts";
import { planFile } from "../plan-file.ts";

/**
 * `GET /api/workshops/{id}/lesson-plan.imscc?version=&profile=&locale=&second=&paper=`: the lesson
 * plan as a Common Cartridge, which learning platforms import; `version` is 1.1 (if left out), which
 * most read, or 1.3.
 */
export const GET = planFile({
  file: "lesson-plan.imscc",
  type: "application/zip",
  plan({ task }, query) {
    const asked = query.get("version") ?? "1.1";
    const version = cartridgeVersions.find((one) => one === asked);
    if (!version) return problem("invalid-input", [{ path: "version", reason: "invalid-value" }]);
    return {
      make: (pool, options) => pool.lessonPlanCartridge({ ...task, version }, options),
      cartridge: version,
    };
  },
});
