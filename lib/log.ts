/**
 * Where the server writes what happened, for administrators. pino's loggers have this form.
 *
 * Fields hold ids, counts, durations and errors; never a name, a text somebody wrote, a network
 * address, a token or a code.
 */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, event: string): void;
  warn(fields: Readonly<Record<string, unknown>>, event: string): void;
  error(fields: Readonly<Record<string, unknown>>, event: string): void;
}
