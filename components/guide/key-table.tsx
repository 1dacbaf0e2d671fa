import { getTranslations } from "next-intl/server";

/** The keys that are worth knowing by heart, and what they do. */
export async function KeyTable() {
  const t = await getTranslations("guide.keys");
  const lead = await getTranslations("live.lead");
  const tools = await getTranslations("board.tools");
  const history = await getTranslations("board.history");
  const keys = [
    [lead("nextKey"), lead("next")],
    [lead("pauseKey"), lead("pause")],
    ["N", tools("note")],
    ["V", tools("select")],
    ["H", tools("hand")],
    ["K", tools("laser")],
    [history("undoKeys"), history("undo")],
    ["Ctrl/⌘ Enter", t("list")],
    ["Esc", t("close")],
  ] as const;

  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 print:gap-x-[6mm] print:gap-y-[1mm]">
      {keys.map(([key, effect]) => (
        <div key={key} className="flex items-baseline gap-2">
          <dt>
            <kbd className="rounded border border-line-strong px-1.5 font-sans text-sm font-semibold whitespace-nowrap print:text-[8.5pt]">
              {key}
            </kbd>
          </dt>
          <dd>{effect}</dd>
        </div>
      ))}
    </dl>
  );
}
