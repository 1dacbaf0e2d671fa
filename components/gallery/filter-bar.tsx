import { useTranslations } from "next-intl";
import { Link } from "#i18n/navigation.ts";
import {
  type Filters,
  filterQuery,
  groupSizes,
  routeSteps,
  timeLimits,
} from "./gallery-filters.ts";

type FilterBarProps = Readonly<{ filters: Filters }>;

type Choice = Readonly<{ label: string; change: Filters; isChosen: boolean }>;

/** Narrows the gallery. Plain links, so that every view has an address and needs no script. */
export function FilterBar({ filters }: FilterBarProps) {
  const t = useTranslations("home");

  const rows: readonly Readonly<{ label: string; choices: readonly Choice[] }>[] = [
    {
      label: t("gallery.step"),
      choices: [undefined, ...routeSteps].map((step) => ({
        label: step ? `${step} ${t(`route.${step}.name`)}` : t("gallery.any"),
        change: { step },
        isChosen: filters.step === step,
      })),
    },
    {
      label: t("gallery.time"),
      choices: [undefined, ...timeLimits].map((time) => ({
        label: time ? t("gallery.upTo", { minutes: time }) : t("gallery.any"),
        change: { time },
        isChosen: filters.time === time,
      })),
    },
    {
      label: t("gallery.group"),
      choices: [undefined, ...(Object.keys(groupSizes) as (keyof typeof groupSizes)[])].map(
        (group) => ({
          label: t(group ? `gallery.${group}` : "gallery.any"),
          change: { group },
          isChosen: filters.group === group,
        }),
      ),
    },
  ];

  return (
    <nav aria-label={t("gallery.filters")} className="flex flex-col gap-3">
      {rows.map(({ label, choices }) => (
        <div key={label} className="flex flex-col gap-1 sm:flex-row sm:items-baseline sm:gap-4">
          <p className="shrink-0 text-sm font-semibold text-ink-soft sm:w-44">{label}</p>
          <ul className="flex flex-wrap gap-2">
            {choices.map((choice) => (
              <li key={choice.label}>
                <FilterLink filters={filters} choice={choice} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function FilterLink({ filters, choice }: Readonly<{ filters: Filters; choice: Choice }>) {
  return (
    <Link
      href={`/${filterQuery({ ...filters, ...choice.change })}#templates`}
      replace
      scroll={false}
      prefetch={false}
      aria-current={choice.isChosen ? "true" : undefined}
      className="inline-flex min-h-11 items-center rounded-full border border-line-strong px-4 text-sm leading-tight hover:border-ink hover:bg-sunken aria-[current]:border-green aria-[current]:bg-green aria-[current]:font-semibold aria-[current]:text-on-green sm:min-h-9"
    >
      {choice.label}
    </Link>
  );
}
