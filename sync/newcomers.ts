/** So many are asked at once for what they wrote elsewhere … */
const ASKED_AT_ONCE = 20;
/** … and a larger crowd when nobody else has come for so long, or when this often passed. */
const CALM_MS = 100;
const MOST_TURNS = 5;

/**
 * When to ask newcomers for what they wrote while they were away. A class that comes in at once is
 * given the board first: its answers would keep those behind waiting, and few have anything to say.
 */
export interface Newcomers {
  add(ask: () => void): void;
  stop(): void;
}

export function createNewcomers(): Newcomers {
  let waiting: (() => void)[] = [];
  let came = 0;
  let turns = 0;
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    const isCalm = came === 0 || ++turns >= MOST_TURNS;
    came = 0;
    if (!isCalm) return;
    clearInterval(timer);
    timer = undefined;
    turns = 0;
    const asked = waiting;
    waiting = [];
    for (const ask of asked) ask();
  }

  return {
    add(ask) {
      came++;
      timer ??= setInterval(look, CALM_MS).unref();
      if (waiting.length === 0 && came <= ASKED_AT_ONCE) ask();
      else waiting.push(ask);
    },
    stop() {
      clearInterval(timer);
      waiting = [];
    },
  };
}
