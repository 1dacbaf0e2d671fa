import { getTranslations } from "next-intl/server";
import type { ButtonNames } from "./rehearsal-strip.tsx";

/** What the buttons are called that the tips of a rehearsal name: as they say it themselves. */
export async function loadButtonNames(): Promise<ButtonNames> {
  const lobby = await getTranslations("lobby");
  const live = await getTranslations("live");
  const reveal = await getTranslations("reveal");
  const votes = await getTranslations("votes");
  const lead = await getTranslations("board.lead");
  return {
    begin: lobby("start.button"),
    ready: live("ready.count", { ready: 5, total: 6 }),
    answer: live("help.answer"),
    show: reveal("open"),
    showNow: reveal("dialog.confirm"),
    next: live("lead.next"),
    attention: live("attention.open"),
    openVote: votes("start"),
    openNow: votes("form.open"),
    closeVote: votes("close.button"),
    closeNow: votes("close.confirm"),
    votes: votes("button"),
    more: lead("more"),
    end: lead("end"),
  };
}
