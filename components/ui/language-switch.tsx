"use client";

import { ChevronDown, Languages } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useRef } from "react";
import { Link, usePathname, useRouter } from "#i18n/navigation.ts";
import { type Locale, localeNames, locales } from "#lib/locales.ts";

/** The same page in another language. Links, so that it works before any script runs. */
export function LanguageSwitch() {
  const t = useTranslations("common.language");
  const current = useLocale();
  const pathname = usePathname();
  const router = useRouter();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);

  function go(event: MouseEvent, locale: Locale) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    menu.current?.removeAttribute("open");
    // Filters and other choices in the address stay.
    router.replace(`${pathname}${location.search}${location.hash}`, { locale });
  }

  return (
    <details ref={menu} className="group relative">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-control px-3 text-ink-soft hover:bg-sunken hover:text-ink [&::-webkit-details-marker]:hidden">
        <Languages aria-hidden="true" size={20} />
        <span className="sr-only">{t("label")}: </span>
        <span className="max-sm:sr-only">{localeNames[current]}</span>
        <ChevronDown
          aria-hidden="true"
          size={16}
          className="transition-transform group-open:rotate-180"
        />
      </summary>
      <ul className="absolute end-0 z-20 mt-1 min-w-40 rounded-control border border-line bg-surface p-1 shadow-overlay">
        {locales.map((locale) => (
          <li key={locale}>
            <Link
              href={pathname}
              locale={locale}
              lang={locale}
              hrefLang={locale}
              prefetch={false}
              aria-current={locale === current ? "true" : undefined}
              onClick={(event) => go(event, locale)}
              className="flex min-h-11 items-center rounded-[0.375rem] px-3 hover:bg-sunken aria-[current]:font-semibold aria-[current]:text-green"
            >
              {localeNames[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useClosing(menu: React.RefObject<HTMLDetailsElement | null>) {
  useEffect(() => {
    function closeUnlessInside(event: Event) {
      const inside = event.target instanceof Node && menu.current?.contains(event.target);
      if (!inside) menu.current?.removeAttribute("open");
    }
    function closeOnEscape(event: KeyboardEvent) {
      if (event.key !== "Escape" || !menu.current?.open) return;
      menu.current.removeAttribute("open");
      menu.current.querySelector("summary")?.focus();
    }
    document.addEventListener("pointerdown", closeUnlessInside);
    document.addEventListener("focusin", closeUnlessInside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeUnlessInside);
      document.removeEventListener("focusin", closeUnlessInside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [menu]);
}
