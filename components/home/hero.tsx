import { ArrowRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { getPathname } from "#i18n/navigation.ts";
import { JoinForm } from "./join-form.tsx";

/** The first ten seconds: what this is, start one, join one. `figure` shows a canvas at work. */
export function Hero({ figure }: Readonly<{ figure: ReactNode }>) {
  const t = useTranslations("home");

  return (
    <section className="wrap-wide grid gap-x-14 gap-y-10 pt-10 pb-14 sm:pt-16 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)] lg:items-center lg:pb-20">
      <div className="flex flex-col items-start gap-6">
        <h1 className="text-display">
          <span className="inline-block">{t("hero.title.first")}</span>{" "}
          <span className="inline-block">{t("hero.title.second")}</span>
        </h1>
        <p className="max-w-xl text-lg text-ink-soft sm:text-xl">{t("hero.lead")}</p>
        <ButtonLink
          href="/create"
          variant="primary"
          size="l"
          className="max-sm:w-full"
          icon={<ArrowRight aria-hidden="true" size={20} className="order-last" />}
        >
          {t("hero.start")}
        </ButtonLink>
        <div className="w-full max-w-md border-t border-line pt-6">
          <JoinForm
            action={getPathname({ href: "/join", locale: useLocale() })}
            words={{
              label: t("join.label"),
              hint: t("join.hint"),
              submit: t("join.submit"),
              wrong: t("join.wrong"),
            }}
          />
        </div>
      </div>
      {figure}
    </section>
  );
}
