import { GraduationCap } from "lucide-react";
import { getTranslations } from "next-intl/server";

/** Above every page of a rehearsal, for whoever does not lead it. */
export async function GuestStrip() {
  const t = await getTranslations("rehearsal.strip");

  return (
    <aside
      aria-label={t("label")}
      className="flex shrink-0 flex-wrap items-center gap-x-3 border-b-2 border-warm bg-warm-soft px-3 py-1.5 text-sm sm:px-4 print:hidden"
      data-rehearsal="guest"
    >
      <GraduationCap aria-hidden="true" size={18} className="shrink-0 text-warm" />
      <strong>{t("lead")}</strong>
      <span className="text-ink-soft">{t("guestText")}</span>
    </aside>
  );
}
