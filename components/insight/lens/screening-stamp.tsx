import { Stamp } from "lucide-react";
import { useTranslations } from "next-intl";

/** Above all that the lens shows: what its figures may be used for. */
export function ScreeningStamp({ isFictional }: Readonly<{ isFictional: boolean }>) {
  const t = useTranslations("insight-lens");

  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border-2 border-danger px-4 py-2 text-ink">
      <Stamp aria-hidden="true" size={22} className="shrink-0 text-danger" />
      <strong className="text-danger">{t("stamp")}</strong>
      <span className="min-w-0 flex-1 basis-64">{t("stampText")}</span>
      {isFictional && (
        <strong className="rounded-full bg-warm-soft px-3 py-0.5 text-warm">
          {t("fictional")}
        </strong>
      )}
    </p>
  );
}
