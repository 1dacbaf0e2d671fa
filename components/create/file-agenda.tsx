import { useLocale, useTranslations } from "next-intl";
import type { ProgrammeFile } from "#lib/workshop/programme-file.ts";
import { totalMinutes } from "#lib/workshop/schedule.ts";
import { Session } from "./agenda-session.tsx";
import type { CreateOptions } from "./create-options.ts";
import { sessionInFile } from "./session-in-file.ts";

type FileAgendaProps = Readonly<{
  programme: ProgrammeFile;
  templates: CreateOptions["templates"];
}>;

/** The agenda of a file, as it will be in the workshop. */
export function FileAgenda({ programme, templates }: FileAgendaProps) {
  const t = useTranslations("create.agenda");
  const locale = useLocale();
  const length = t("minutes", { minutes: totalMinutes(programme.steps) });
  const words = { talk: t("talk"), break: t("break"), canvas: "" };

  return (
    <>
      <p className="mt-1 text-sm text-ink-soft">{t("total", { length })}</p>
      <Session session={sessionInFile(programme, templates, words, locale)} />
    </>
  );
}
