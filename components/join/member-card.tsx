"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type FailureCode, request } from "#components/workshop/request.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { useRouter } from "#i18n/navigation.ts";

/** For a browser that is in already: go on as that person, or make room for another one. */
export function MemberCard({ name, workshopId }: Readonly<{ name: string; workshopId: string }>) {
  const t = useTranslations("join.member");
  const problemText = useProblemText();
  const router = useRouter();
  const [failure, setFailure] = useState<FailureCode>();
  const [isPending, startTransition] = useTransition();

  function becomeSomeoneElse() {
    startTransition(async () => {
      const outcome = await request("POST", `/api/workshops/${workshopId}/leave`);
      setFailure(outcome.ok ? undefined : outcome.code);
      if (outcome.ok) router.refresh();
    });
  }

  return (
    <Card as="section" className="flex flex-col gap-4 sm:p-7">
      <h2 dir="auto" className="text-title">
        {t("title", { name })}
      </h2>
      <p className="text-ink-soft">{t("text")}</p>
      <ButtonLink
        href={`/workshops/${workshopId}`}
        variant="primary"
        size="l"
        className="sm:self-start"
      >
        {t("continue", { name })}
      </ButtonLink>
      <hr className="my-2 border-line" />
      <p className="text-sm text-ink-soft">{t("otherText", { name })}</p>
      {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      <Button isPending={isPending} onPress={becomeSomeoneElse} className="sm:self-start">
        {t("other")}
      </Button>
    </Card>
  );
}
