import { planFile } from "../plan-file.ts";

/**
 * `GET /api/workshops/{id}/notes.csv?locale=`: everything people wrote, for a spreadsheet.
 */
export const GET = planFile({
  file: "notes.csv",
  type: "text/csv; charset=utf-8; header=present",
  plan: ({ task: { stored }, locale }) => ({
    make: (pool, options) => pool.notesTable({ stored, locale }, options),
  }),
});
