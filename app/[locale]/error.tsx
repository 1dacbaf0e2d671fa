"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";

type ErrorProps = Readonly<{ retry: () => void }>;

/** A page that failed to draw: says so plainly and offers to try again. */
export default function ErrorPage({ retry }: ErrorProps) {
  const t = useTranslations("common.error");

  return (
    <main className="wrap-narrow py-16 sm:py-24">
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-4 mb-8 text-lg text-ink-soft">{t("text")}</p>
      <p className="flex flex-wrap gap-3">
        <Button variant="primary" onPress={retry}>
          {t("retry")}
        </Button>
        <ButtonLink href="/">{t("home")}</ButtonLink>
      </p>
    </main>
  );
}
