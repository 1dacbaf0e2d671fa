import { useTranslations } from "next-intl";

/** How far a large table is computed; `share` is from 0 to 1. */
export function SolvingProgress({ sectors, share }: Readonly<{ sectors: number; share: number }>) {
  const t = useTranslations("insight-lens.stages");
  const what = t("solving", { sectors });

  return (
    <div className="flex min-h-64 flex-col justify-center gap-2 rounded-card border border-line bg-surface p-5">
      <p role="status" className="font-semibold">
        {what}
      </p>
      <progress aria-label={what} value={share} max={1} className="h-3 w-full accent-green" />
    </div>
  );
}
