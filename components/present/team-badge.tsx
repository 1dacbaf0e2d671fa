import { teamColour, teamLetter } from "#components/ui/team-colours.ts";

type TeamBadgeProps = Readonly<{
  /** Place in the workshop's list of teams, from 0. */
  index: number;
  name: string;
}>;

/** A team as letter, colour and name, as large as the letters around it. */
export function TeamBadge({ index, name }: TeamBadgeProps) {
  const { background, text } = teamColour(index);
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-[0.4em]">
      <span
        style={{ background, color: text }}
        className="grid size-[1.45em] shrink-0 place-items-center rounded-full leading-none font-bold ring-1 ring-line"
      >
        {teamLetter(index)}
      </span>
      <span dir="auto" className="min-w-0 truncate">
        {name}
      </span>
    </span>
  );
}
