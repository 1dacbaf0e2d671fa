import { ListChecks, Map as MapIcon, Vote as VoteIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { dotsLeft } from "./ballot-desk.ts";
import type { Ballot } from "./use-ballot.ts";

type BallotStripProps = Readonly<{
  vote: Vote;
  ballot: Ballot;
  isListed: boolean;
  onList(): void;
}>;

/** What one is voting on and how many dots are left, above the board. */
export function BallotStrip({ vote, ballot, isListed, onList }: BallotStripProps) {
  const t = useTranslations("votes");
  const problemText = useProblemText();
  const left = dotsLeft(vote, ballot.choices);
  const Icon = isListed ? MapIcon : ListChecks;

  return (
    <section
      aria-label={t("voting")}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-digital/30 bg-digital-soft px-4 py-1.5 sm:px-6"
    >
      <p className="flex min-w-0 items-center gap-2 font-semibold text-digital max-sm:basis-full">
        <VoteIcon aria-hidden="true" size={18} className="shrink-0" />
        <span className="min-w-0 truncate">{vote.name || t("unnamed")}</span>
      </p>
      <p className="flex items-center gap-2 text-lg font-bold">
        <DotRow left={left} of={vote.dots} />
        <span role="status" data-dots-left={left}>
          {ballot.status === "loading" ? t("loading") : t("left", { count: left })}
        </span>
      </p>
      <Button
        className="ms-auto"
        icon={<Icon aria-hidden="true" size={18} />}
        aria-expanded={isListed}
        onPress={onList}
      >
        {t(isListed ? "board" : "list")}
      </Button>
      {ballot.failure && (
        <p role="alert" className="flex basis-full flex-wrap items-center gap-3 text-danger">
          <span>{problemText(ballot.failure)}</span>
          {ballot.status === "unreachable" && <Button onPress={ballot.load}>{t("again")}</Button>}
        </p>
      )}
    </section>
  );
}

/** Dots as dots, as long as they can be seen at a glance. */
function DotRow({ left, of }: Readonly<{ left: number; of: number }>) {
  if (of > 8) return null;
  return (
    <span aria-hidden="true" className="flex gap-1">
      {Array.from({ length: of }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike.
          key={index}
          className={`size-4 rounded-full border-2 border-digital ${index < left ? "bg-digital" : ""}`}
        />
      ))}
    </span>
  );
}
