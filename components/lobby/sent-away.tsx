"use client";

import { DoorOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Control } from "#components/workshop/control-connection.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";

type Reason = "removed" | "noSession" | "gone";

/** Why the workshop is closed to this browser for good; `undefined` if it is not. */
export function reasonToLeave({ status, closeCode }: Control): Reason | undefined {
  if (status !== "refused") return undefined;
  switch (closeCode) {
    case closeCodes.removed:
      return "removed";
    case closeCodes.noSession:
      return "noSession";
    case closeCodes.noSuchRoom:
      return "gone";
    default:
      return undefined;
  }
}

/** Takes the place of the waiting room for somebody who is no longer waited for. */
export function SentAway({ reason }: { reason: Reason }) {
  const t = useTranslations("lobby");
  const canComeBack = reason === "noSession";
  const title = t(`connection.${reason}`);

  return (
    <div role="status">
      <h1 className="sr-only">{title}</h1>
      <EmptyState
        title={title}
        icon={<DoorOpen aria-hidden="true" size={40} />}
        action={
          <ButtonLink variant="primary" href={canComeBack ? "/join" : "/"}>
            {t(canComeBack ? "outsider.join" : "connection.home")}
          </ButtonLink>
        }
      >
        {reason === "gone" ? null : t(`connection.${reason}Text`)}
      </EmptyState>
    </div>
  );
}
