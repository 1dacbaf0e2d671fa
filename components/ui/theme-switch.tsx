"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { loadTheme, rememberTheme, showTheme, type Theme, themes } from "./theme.ts";
import { Tooltip } from "./tooltip.tsx";

const icons = { system: Monitor, light: Sun, dark: Moon } as const;

/** Steps through the themes: like the device, light, dark. Needs the `common` words. */
export function ThemeSwitch() {
  const t = useTranslations("common.theme");
  // The server cannot know the choice; the button tells it once the page runs.
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => {
    const chosen = loadTheme();
    setTheme(chosen);
    // React drops the attribute when it draws the whole document anew, as after some errors.
    showTheme(chosen);
  }, []);

  const Icon = icons[theme];
  const label = `${t("label")}: ${t(theme)}`;

  function next() {
    const following = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
    showTheme(following);
    rememberTheme(following);
    setTheme(following);
  }

  return (
    <Tooltip label={label}>
      <button
        type="button"
        onClick={next}
        aria-label={label}
        className="grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <Icon aria-hidden="true" size={20} />
      </button>
    </Tooltip>
  );
}
