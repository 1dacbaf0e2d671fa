/** What people choose; `system` follows the device. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

const STORAGE_KEY = "gdw.theme";

/** Finds the chosen theme; `system` if none was chosen or the browser keeps nothing. */
export function loadTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return themes.find((theme) => theme === stored) ?? "system";
  } catch {
    // Storage may be forbidden; the page still works, the choice is only not remembered.
    return "system";
  }
}

export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
}

export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // As above.
  }
}

/** What {@link showTheme} does with the remembered theme, as the text of a script. */
export const themeScript = `try{const t=localStorage.getItem(${JSON.stringify(STORAGE_KEY)});if(t==="light"||t==="dark")document.documentElement.setAttribute("data-theme",t)}catch{}`;
