import type { useTranslations } from "next-intl";
import type { Programme } from "#canvas-templates/programmes/programme-schema.ts";

type Translate = ReturnType<typeof useTranslations<"home.programmes">>;

/** How long a programme takes, as people say it: minutes, hours, or so many sessions. */
export function programmeLength(
  { minutes, sessions }: Pick<Programme, "minutes" | "sessions">,
  t: Translate,
): string {
  const [first] = sessions ?? [];
  if (sessions && first) return t("sessions", { count: sessions.length, minutes: first.minutes });
  return minutes < 120 ? t("minutes", { minutes }) : t("hours", { hours: minutes / 60 });
}
