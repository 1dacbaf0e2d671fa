"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { applyTheme, loadTheme, type Theme, themes } from "./theme.ts";

const icons = { system: Monitor, light: Sun, dark: Moon } as const;

/** Steps through the themes: like the device, light, dark. Needs the `common` words. */
export function ThemeSwitch() {
  const t = useTranslations("common.theme");
  // The server cannot know the choice; the button tells it once the page runs.
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => setTheme(loadTheme()), []);

  const Icon = icons[theme];
  const label = `${t("label")}: ${t(theme)}`;

  function next() {
    const following = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
    applyTheme(following);
    setTheme(following);
  }

  return (
    <button
      type="button"
      onClick={next}
      aria-label={label}
      title={label}
      className="grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <Icon aria-hidden="true" size={20} />
    </button>
  );
}
