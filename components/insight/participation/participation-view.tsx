"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useInsight } from "#components/insight/insight-context.ts";
import { KeptDamage } from "#components/insight/kept-damage.tsx";
import { useKept } from "#components/insight/use-kept.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { OwnChart } from "./own-chart.tsx";
import { TeamChart } from "./team-chart.tsx";
import { useParticipation } from "./use-participation.ts";

/** Who took part in what: everybody their own first, facilitators teams, and nobody a ranking. */
export function ParticipationView() {
  const t = useTranslations("insight-participation");
  const problemText = useProblemText();
  const { me } = useInsight();
  const wish = useKept("participation");
  // The server shows nobody anything while it does not know.
  const isOn = wish.value.isOn && !wish.isDamaged;

  return (
    <>
      {me.role === "facilitator" && wish.status === "ready" && (
        <Switch
          isOn={isOn}
          isSaving={wish.isSaving}
          change={(next) => void wish.change(() => ({ isOn: next }))}
        />
      )}
      <KeptDamage part="participation" />
      {wish.failure && <Notice tone="danger">{problemText(wish.failure)}</Notice>}
      {!isOn && <SwitchedOff />}
      {isOn && me.role === "observer" && (
        <EmptyState title={t("observer.title")} icon={<EyeOff aria-hidden="true" size={32} />}>
          {t("observer.text")}
        </EmptyState>
      )}
      {isOn &&
        me.role !== "observer" &&
        // Before the server knows that they are on again, it has none.
        (wish.isSaving ? <Spinner label={t("loading")} /> : <Figures role={me.role} />)}
    </>
  );
}

function SwitchedOff() {
  const t = useTranslations("insight-participation");
  return (
    <EmptyState title={t("off")} icon={<EyeOff aria-hidden="true" size={32} />}>
      {t("offText")}
    </EmptyState>
  );
}

function Figures({ role }: Readonly<{ role: "participant" | "facilitator" }>) {
  const t = useTranslations("insight-participation");
  const problemText = useProblemText();
  const { report, failure } = useParticipation();
  if (report?.isOn === false) return <SwitchedOff />;

  return (
    <>
      <Notice tone="info">{t(`who.${role}`)}</Notice>
      {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      {!report && !failure && <Spinner label={t("loading")} />}
      {report?.own && <OwnChart own={report.own} />}
      {report?.teams && <TeamChart teams={report.teams} />}
    </>
  );
}

type SwitchProps = Readonly<{
  isOn: boolean;
  isSaving: boolean;
  change: (isOn: boolean) => void;
}>;

function Switch({ isOn, isSaving, change }: SwitchProps) {
  const t = useTranslations("insight-participation");
  const Icon = isOn ? EyeOff : Eye;
  return (
    <div className="print:hidden">
      <Button
        icon={<Icon aria-hidden="true" size={18} />}
        isPending={isSaving}
        onPress={() => change(!isOn)}
      >
        {isOn ? t("switchOff") : t("switchOn")}
      </Button>
    </div>
  );
}
