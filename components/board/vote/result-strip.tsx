import { ChartBar, Eye, EyeOff, ListOrdered } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Vote } from "#lib/workshop/votes.ts";

type ResultStripProps = Readonly<{
  vote: Vote;
  /** Whether the numbers stand on the notes. */
  isMarked: boolean;
  onMark(): void;
  isListed: boolean;
  onList(): void;
}>;

/** After a vote: its results, to be seen or put away by each viewer. */
export function ResultStrip({ vote, isMarked, onMark, isListed, onList }: ResultStripProps) {
  const t = useTranslations("votes");
  const Icon = isMarked ? EyeOff : Eye;

  return (
    <section
      aria-label={t("results")}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1 sm:px-6"
    >
      <p className="flex min-w-0 flex-1 items-center gap-2 font-semibold">
        <ChartBar aria-hidden="true" size={18} className="shrink-0 text-digital" />
        <span className="min-w-0 truncate">
          {t("resultsOf", { name: vote.name || t("unnamed") })}
        </span>
      </p>
      <Button
        variant="quiet"
        icon={<Icon aria-hidden="true" size={18} />}
        aria-pressed={isMarked}
        onPress={onMark}
        className="max-sm:px-2 max-sm:text-sm"
      >
        {t("numbers", { items: vote.items })}
      </Button>
      <Button
        variant="quiet"
        icon={<ListOrdered aria-hidden="true" size={18} />}
        aria-expanded={isListed}
        onPress={onList}
        className="max-sm:px-2 max-sm:text-sm"
      >
        {t("ranking")}
      </Button>
    </section>
  );
}
