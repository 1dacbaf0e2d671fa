import { teamColour, teamLetter } from "./team-colours.ts";

type TeamMarkProps = Readonly<{
  /** Place in the workshop's list of teams, from 0. */
  index: number;
  /** The team's name, shown beside the mark. */
  name?: string | undefined;
  className?: string | undefined;
}>;

/** A team as letter and colour, so that it is told apart without seeing colours. */
export function TeamMark({ index, name, className = "" }: TeamMarkProps) {
  const { background, text } = teamColour(index);

  return (
    <span className={`inline-flex min-w-0 items-center gap-2 ${className}`}>
      <span
        style={{ background, color: text }}
        className="grid size-7 shrink-0 place-items-center rounded-full font-sans text-sm font-bold ring-1 ring-line"
      >
        {teamLetter(index)}
      </span>
      {name && <span className="min-w-0 truncate">{name}</span>}
    </span>
  );
}
