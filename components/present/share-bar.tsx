type ShareBarProps = Readonly<{
  /** What it is about, with the numbers. */
  children: React.ReactNode;
  part: number;
  whole: number;
  tone: "green" | "digital";
}>;

const tones = { green: "bg-green", digital: "bg-digital" } as const;

/** How many of how many, in words and as a bar. */
export function ShareBar({ children, part, whole, tone }: ShareBarProps) {
  const share = whole === 0 ? 0 : Math.min(1, part / whole);
  return (
    <div className="flex flex-col gap-[0.25em]">
      <p className="font-semibold tabular-nums">{children}</p>
      <div
        aria-hidden="true"
        className="h-[0.7em] overflow-hidden rounded-full border border-line-strong bg-sunken"
      >
        <div
          className={`h-full rounded-full transition-[width] duration-500 ${tones[tone]}`}
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}
