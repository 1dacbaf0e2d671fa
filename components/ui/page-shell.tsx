import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Link } from "#i18n/navigation.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { ProductMark } from "./product-mark.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

const wraps = { narrow: "wrap-narrow", wide: "wrap-wide", full: "wrap-full", bleed: "" } as const;

type PageShellProps = Readonly<{
  children: ReactNode;
  /** Width of the main column; `full` takes the window with margins, `bleed` without. */
  width?: keyof typeof wraps | undefined;
  /** `slim` keeps only the mark and the switches, for pages people work in; it drops the footer. */
  header?: "full" | "slim" | undefined;
  /** Classes of `<main>`, such as vertical space. */
  className?: string | undefined;
}>;

/** What surrounds every page: skip link, header, main, footer. A server component. */
export async function PageShell({
  children,
  width = "wide",
  header = "full",
  className = "py-8 sm:py-12",
}: PageShellProps) {
  const t = await getTranslations("common");

  return (
    <div className="flex min-h-dvh flex-col print:block print:min-h-0">
      <a
        href="#main"
        className="absolute start-2 top-2 z-50 -translate-y-24 rounded-control bg-green px-4 py-3 font-semibold text-on-green focus:translate-y-0"
      >
        {t("shell.skip")}
      </a>
      <Header variant={header} />
      <main
        id="main"
        tabIndex={-1}
        className={`flex-1 outline-none print:p-0 ${wraps[width]} ${className}`}
      >
        {children}
      </main>
      {header === "full" && <Footer />}
    </div>
  );
}

async function Header({ variant }: Readonly<{ variant: "full" | "slim" }>) {
  const t = await getTranslations("common");
  const isSlim = variant === "slim";

  return (
    <header className={`border-b border-line print:hidden ${isSlim ? "bg-surface" : ""}`}>
      <div
        className={`flex items-center gap-1 sm:gap-2 ${isSlim ? "wrap-full min-h-13" : "wrap-wide min-h-16"}`}
      >
        <Link
          href="/"
          className="me-auto flex min-h-11 min-w-0 items-center gap-3 rounded-control leading-tight font-semibold"
        >
          <ProductMark />
          <span className={isSlim ? "max-sm:sr-only" : undefined}>{t("product.name")}</span>
        </Link>
        {!isSlim && (
          <nav aria-label={t("shell.mainMenu")} className="hidden items-center md:flex">
            <NavLink href="/#templates">{t("shell.templates")}</NavLink>
            <NavLink href="/create">{t("shell.start")}</NavLink>
            <NavLink href="/guide">{t("shell.guide")}</NavLink>
          </nav>
        )}
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function NavLink({ href, children }: Readonly<{ href: string; children: ReactNode }>) {
  return (
    <Link
      href={href}
      className="flex min-h-11 items-center rounded-control px-3 text-ink-soft hover:bg-sunken hover:text-ink"
    >
      {children}
    </Link>
  );
}

async function Footer() {
  const t = await getTranslations("common");

  return (
    <footer className="border-t border-line bg-sunken text-sm text-ink-soft print:hidden">
      <div className="wrap-wide flex flex-col gap-4 py-8 sm:flex-row sm:items-start sm:justify-between sm:gap-12">
        <p className="max-w-3xl">{t("shell.disclaimer")}</p>
        <nav aria-label={t("shell.more")} className="flex shrink-0 flex-wrap gap-x-6">
          <FootLink href="/guide">{t("shell.guide")}</FootLink>
          <FootLink href="/about">{t("shell.about")}</FootLink>
        </nav>
      </div>
    </footer>
  );
}

function FootLink({ href, children }: Readonly<{ href: string; children: ReactNode }>) {
  return (
    <Link
      href={href}
      className="flex min-h-11 items-center font-semibold text-green underline underline-offset-4 sm:min-h-0"
    >
      {children}
    </Link>
  );
}
