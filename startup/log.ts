import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";

/**
 * The process's log: one JSON object a line, on standard output unless told otherwise. It says what
 * happened to which id, and never a name, a text, an address or a secret; the errors of other
 * people's code are cut down to that as well, see {@link errorFields}.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    // Neither the machine's name nor the process's number says anything about a workshop.
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: errorFields },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Enough for a long sentence; the rest of a message would be what it quotes. */
const MAX_MESSAGE = 300;
/** Causes of causes go round in circles or say nothing new. */
const MAX_CAUSES = 4;

type ErrorFields = Readonly<{
  type: string;
  message?: string;
  code?: string;
  stack?: string;
  cause?: ErrorFields;
}>;

/**
 * What of an error may stand in the log. Parsers and databases quote what they could not use, in
 * the message between quotes and in fields of their own (PostgreSQL's `detail` holds whole keys).
 * So only these few fields are kept, quoted pieces are left out, and of the stack only the places.
 */
export function errorFields(error: unknown, causes = MAX_CAUSES): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = "code" in error ? error.code : undefined;
  return {
    type: error.name,
    message: withoutQuotes(error.message).slice(0, MAX_MESSAGE),
    ...(typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) && { code }),
    ...(error.stack && { stack: placesOf(error.stack) }),
    ...(error.cause !== undefined && causes > 0 && { cause: errorFields(error.cause, causes - 1) }),
  };
}

/** From the first quotation mark of each kind to the last: what is quoted may contain some itself. */
function withoutQuotes(message: string): string {
  return message.replace(/".*"/s, '"…"').replace(/`.*`/s, "`…`").replace(/'.*'/s, "'…'");
}

/** The lines of a stack that name a function and a file; before them stands the message again. */
function placesOf(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => /^ {4}at \S/.test(line))
    .join("\n");
}
