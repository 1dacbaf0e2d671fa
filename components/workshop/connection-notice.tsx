"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Control } from "./control-connection.ts";

/** Says when a page no longer shows how things stand, and what to do. Needs the `lobby` words. */
export function ConnectionNotice({ control }: Readonly<{ control: Control }>) {
  const t = useTranslations("lobby");

  if (control.status === "offline") {
    return <Notice tone="warning">{t("connection.offline")}</Notice>;
  }
  if (control.status === "live" && !control.state) {
    return (
      <Notice tone="warning">
        <Sentence text={t("connection.newer")} />
      </Notice>
    );
  }
  if (control.status !== "refused") return null;
  if (control.closeCode === closeCodes.noSuchRoom) {
    return <Notice tone="danger">{t("connection.gone")}</Notice>;
  }
  if (control.closeCode === closeCodes.removed) {
    return <Notice tone="danger">{t("connection.removed")}</Notice>;
  }
  if (control.closeCode === closeCodes.noSession) {
    return (
      <Notice tone="danger">
        <p>{t("connection.noSession")}</p>
        <ButtonLink href="/join" className="mt-3">
          {t("outsider.join")}
        </ButtonLink>
      </Notice>
    );
  }
  return (
    <Notice tone="danger">
      <Sentence text={t("connection.refused")} />
    </Notice>
  );
}

function Sentence({ text }: Readonly<{ text: string }>) {
  const t = useTranslations("lobby.connection");
  return (
    <>
      <p>{text}</p>
      <Button className="mt-3" onPress={() => window.location.reload()}>
        {t("reload")}
      </Button>
    </>
  );
}
