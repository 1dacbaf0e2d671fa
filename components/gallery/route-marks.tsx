import { useTranslations } from "next-intl";
import { type RouteStep, routeSteps } from "./gallery-filters.ts";

/** Which of the four steps of the route something serves; none given means all. */
export function RouteMarks({ steps }: Readonly<{ steps: readonly number[] }>) {
  const t = useTranslations("home");
  const served =
    steps.length === 0 ? routeSteps : routeSteps.filter((step) => steps.includes(step));
  const names = served.map((step: RouteStep) => t(`route.${step}.name`)).join(" · ");

  return (
    <span className="inline-flex gap-1" title={names}>
      <span className="sr-only">{`${t("template.route")}: ${names}`}</span>
      {routeSteps.map((step) => (
        <span
          key={step}
          aria-hidden="true"
          className={`grid size-5 place-items-center rounded-full text-xs leading-none font-semibold ${
            served.includes(step) ? "bg-green text-on-green" : "bg-sunken text-ink-faint"
          }`}
        >
          {step}
        </span>
      ))}
    </span>
  );
}
