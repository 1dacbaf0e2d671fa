/**
 * Preloaded into a live server: watches how long its event loop is kept busy by itself. A gap counts
 * only as far as the process used the time, so a busy machine is not held against it. On SIGUSR2 it
 * says `loop {"longestMs":…,"stalledMs":…,"watchedMs":…}` on stdout, and begins anew.
 */
const EVERY_MS = 10;

/** What people would notice. */
const STALL_MS = 250;

/** Above, what is not needed any more is thrown away, so that memory says what is. */
const UNTIDY_BYTES = 300 * 1024 * 1024;

let started = performance.now();
let last = started;
let cpu = process.cpuUsage();
let longestMs = 0;
let stalledMs = 0;

function look() {
  const now = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  const busyMs = Math.min(now - last, (user + system) / 1_000);
  begin(now);
  longestMs = Math.max(longestMs, busyMs);
  if (busyMs > STALL_MS) stalledMs += busyMs;
}

function begin(now) {
  last = now;
  cpu = process.cpuUsage();
}

setInterval(look, EVERY_MS).unref();

process.on("SIGUSR2", () => {
  look();
  const watchedMs = performance.now() - started;
  process.stdout.write(`loop ${JSON.stringify({ longestMs, stalledMs, watchedMs })}\n`);
  if (process.memoryUsage.rss() > UNTIDY_BYTES) globalThis.gc?.();
  begin(performance.now());
  started = performance.now();
  longestMs = 0;
  stalledMs = 0;
});
