import { insightAxes } from "#canvas-templates/insight-axes.ts";
import type { ProvocationWords } from "#i18n/provocation-words.ts";
import { gapTags } from "#lib/insight/coverage/gap-tags.ts";
import { answersTo } from "#lib/insight/coverage/provocations.ts";
import type { InsightRow, InsightSection } from "#lib/lesson-plan/insight-slot.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import type { InsightReading } from "./insight-reading.ts";

/** Of more answers to one question the paper says how many there are. */
const MOST_ANSWERS = 3;

const typed = { align: "start", isTyped: true } as const;

type Asked = Readonly<{
  /** As the workshop remembers them, oldest first. */
  sent: readonly SentProvocation[];
  questionOf: ProvocationWords;
}>;

/**
 * Which questions about gaps teams were asked, and the notes that stand in those gaps by now: the
 * same notes that the page of coverage shows as answers.
 */
export function provocationsSection(
  reading: InsightReading,
  { sent, questionOf }: Asked,
): InsightSection | undefined {
  if (sent.length === 0) return undefined;
  const { source, cards, teamName, say } = reading;
  const { provocations: words, separator, list } = reading.words;
  const found = sent.map((asked) => ({
    asked,
    answers: answersTo(source, insightAxes, asked.gap),
  }));
  const rows = found.map(({ asked, answers }, index): InsightRow => {
    const names = gapTags(asked.gap).map((tag) => cards(tag).label);
    const { teamId } = asked.gap;
    const texts = answers
      .slice(0, MOST_ANSWERS)
      .map((ref) => fillIn(words.said, { team: teamName(ref.teamId), note: say(ref) }));
    const left = answers.length - texts.length;
    return {
      id: `question-${index + 1}`,
      cells: [
        questionOf(asked) ?? names.join(list),
        teamId === null ? words.all : teamName(teamId),
        String(answers.length),
        [...texts, ...(left > 0 ? [fillIn(words.more, { count: String(left) })] : [])].join(
          separator,
        ),
      ],
    };
  });
  const filled = found.filter(({ answers }) => answers.length > 0).length;
  return {
    lead: words.lead,
    tables: [
      {
        id: "questions",
        title: null,
        columns: [
          { id: "question", name: words.question, share: 6, align: "start" },
          { id: "to", name: words.to, share: 2, ...typed },
          { id: "count", name: words.count, share: 2, align: "end" },
          { id: "answers", name: words.answers, share: 5, ...typed },
        ],
        rows,
      },
    ],
    notes: [fillIn(words.filled, { filled: String(filled), all: String(sent.length) })],
  };
}
