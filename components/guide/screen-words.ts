import { getTranslations } from "next-intl/server";

/** What the guide names: buttons and signs as the screens say them themselves. */
export async function loadScreenWords() {
  const common = await getTranslations("common.shell");
  const rehearsal = await getTranslations("rehearsal.start");
  const lobby = await getTranslations("lobby");
  const join = await getTranslations("join.comeBack");
  const live = await getTranslations("live");
  const votes = await getTranslations("votes");
  const lead = await getTranslations("board.lead");
  const people = await getTranslations("people");
  return {
    create: common("start"),
    rehearse: rehearsal("button"),
    tools: lobby("tools.heading"),
    copyLink: lobby("tools.linkCopy"),
    delete: lobby("tools.delete"),
    present: (await getTranslations("present"))("open"),
    begin: lobby("start.button"),
    next: live("lead.next"),
    answer: live("help.answer"),
    attention: live("attention.open"),
    behind: live("slip.behind", { minutes: 6 }),
    leaveOut: live("slip.confirm"),
    show: (await getTranslations("reveal"))("open"),
    votes: votes("button"),
    openVote: votes("form.open"),
    closeVote: votes("close.button"),
    more: lead("more"),
    end: lead("end"),
    plan: lead("plan"),
    download: (await getTranslations("plan"))("download"),
    saved: (await getTranslations("board.save"))("saved"),
    hereBefore: join("summary"),
    people: people("open"),
    observes: people("observes"),
    remove: people("remove.button"),
  };
}
