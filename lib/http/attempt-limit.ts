type Bucket = { tokens: number; at: number };

type Budget = Readonly<{
  /** Counted tries in a row before waiting begins. */
  burst: number;
  /** How many are forgiven each second. */
  perSecond: number;
}>;

type Budgets = Readonly<{ address: Budget; everyone: Budget }>;

/**
 * Slows down what somebody does too often: guessing codes, creating workshops. Of codes only wrong
 * ones count, so a whole school behind one address can come in at once; see {@link joinBudgets} for
 * what that buys.
 */
export interface AttemptLimit {
  /** Seconds to wait before another try is looked at; 0 if it may go ahead. */
  wait(address: string, now: number): number;
  /** Notes a try that counts. */
  count(address: string, now: number): void;
}

/**
 * Against guessing: one budget for each address and one for the whole instance, since an attacker may have many
 * addresses. With 200 open workshops and codes of eight symbols out of 30, a hit is to be expected
 * after 3.3 billion guesses: 100 years from one address, and 10 years from any number of them.
 */
export const joinBudgets = {
  address: { burst: 30, perSecond: 1 },
  everyone: { burst: 300, perSecond: 10 },
} as const;

/**
 * Against filling the disk with workshops. A school is one address: all of its teachers may begin
 * at the same time. The environment can change each number.
 */
export const defaultWorkshopLimits = {
  /** Workshops one address may create in a row … */
  workshopsInARow: 60,
  /** … and after that. */
  workshopsPerMinute: 6,
  /** The same for all addresses together. */
  allWorkshopsInARow: 300,
  allWorkshopsPerMinute: 60,
};

export type WorkshopLimits = Readonly<typeof defaultWorkshopLimits>;

export function workshopBudgets(limits: WorkshopLimits): Budgets {
  return {
    address: { burst: limits.workshopsInARow, perSecond: limits.workshopsPerMinute / 60 },
    everyone: { burst: limits.allWorkshopsInARow, perSecond: limits.allWorkshopsPerMinute / 60 },
  };
}

/** More addresses than this are not told apart: the ones idle the longest are forgotten. */
const MAX_ADDRESSES = 10_000;

/**
 * Creates a limit that remembers nothing but counts, in memory, and those only until forgiven.
 *
 * All times are milliseconds, by one clock.
 */
export function createAttemptLimit({ address: perAddress, everyone }: Budgets): AttemptLimit {
  const addresses = new Map<string, Bucket>();
  let all: Bucket = { tokens: everyone.burst, at: 0 };

  const bucketOf = (address: string) =>
    addresses.get(address) ?? { tokens: perAddress.burst, at: 0 };

  function remember(address: string, bucket: Bucket, now: number) {
    // Deleting first keeps the map in the order of last use.
    addresses.delete(address);
    addresses.set(address, bucket);
    for (const [oldest, { tokens, at }] of addresses) {
      const forgiven = refill({ tokens, at }, perAddress, now).tokens >= perAddress.burst;
      if (!forgiven && addresses.size <= MAX_ADDRESSES) break;
      addresses.delete(oldest);
    }
  }

  return {
    wait(address, now) {
      const own = refill(bucketOf(address), perAddress, now);
      const shared = refill(all, everyone, now);
      return Math.max(secondsUntilOne(own, perAddress), secondsUntilOne(shared, everyone));
    },

    count(address, now) {
      const own = refill(bucketOf(address), perAddress, now);
      const shared = refill(all, everyone, now);
      all = spend(shared, everyone);
      remember(address, spend(own, perAddress), now);
    },
  };
}

function refill({ tokens, at }: Bucket, { burst, perSecond }: Budget, now: number): Bucket {
  // A clock set back must not take tokens away.
  const earned = (Math.max(0, now - at) / 1000) * perSecond;
  return { tokens: Math.min(burst, tokens + earned), at: now };
}

/** Tries that overtook each other may run into debt, and then wait for longer. */
function spend({ tokens, at }: Bucket, { burst }: Budget): Bucket {
  return { tokens: Math.max(-burst, tokens - 1), at };
}

function secondsUntilOne({ tokens }: Bucket, { perSecond }: Budget): number {
  return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
}
