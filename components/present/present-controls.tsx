"use client";

import { Languages, Maximize, Minimize } from "lucide-react";
import { useTranslations } from "next-intl";
import { ThemeSwitch } from "#components/ui/theme-switch.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import { isLocale, type Locale, localeNames, locales } from "#lib/locales.ts";
import { useFullScreen } from "./use-full-screen.ts";

type PresentControlsProps = Readonly<{
  locale: Locale;
  second: Locale | undefined;
  onSecond(second: Locale | undefined): void;
  /** Nobody touches anything: out of sight, but not out of the keyboard's reach. */
  isHidden: boolean;
}>;

/** All that can be changed about the wall; what it shows follows the room. */
export function PresentControls({ locale, second, onSecond, isHidden }: PresentControlsProps) {
  const t = useTranslations("present.controls");
  const screen = useFullScreen();
  const Icon = screen.isOn ? Minimize : Maximize;
  const label = t(screen.isOn ? "leaveFullScreen" : "fullScreen");

  return (
    <div
      role="toolbar"
      aria-label={t("label")}
      className={`flex shrink-0 items-center gap-1 text-base transition-opacity duration-500 ${isHidden ? "opacity-0" : ""}`}
    >
      <label className="flex min-h-11 items-center gap-2 rounded-control px-2 hover:bg-sunken">
        <Languages aria-hidden="true" size={20} />
        <span className="sr-only">{t("second")}</span>
        <select
          value={second ?? ""}
          onChange={({ currentTarget: { value } }) => onSecond(isLocale(value) ? value : undefined)}
          className="min-h-11 max-w-36 bg-transparent text-ink"
        >
          <option value="">{t("noSecond")}</option>
          {locales
            .filter((each) => each !== locale)
            .map((each) => (
              <option key={each} value={each} lang={each}>
                + {localeNames[each]}
              </option>
            ))}
        </select>
      </label>
      <ThemeSwitch />
      {screen.isOffered && (
        <Tooltip label={label}>
          <button
            type="button"
            aria-label={label}
            onClick={screen.toggle}
            className="grid size-11 shrink-0 place-items-center rounded-control hover:bg-sunken hover:text-ink"
          >
            <Icon aria-hidden="true" size={20} />
          </button>
        </Tooltip>
      )}
    </div>
  );
}
