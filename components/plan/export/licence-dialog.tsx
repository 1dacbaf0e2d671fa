"use client";

import { Scale } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Loading } from "#components/ui/loading.tsx";
import { useAhead } from "#components/ui/use-ahead.ts";
import type { Publication } from "#lib/workshop/publication.ts";
import { licenceKeys } from "./licence-keys.ts";

const load = () => import("./licence-form.tsx");
const LicenceForm = lazy(async () => ({ default: (await load()).LicenceForm }));

type LicenceDialogProps = Readonly<{ workshopId: string; initial: Publication }>;

/** What others may do with a workshop's papers, and who is named in them: for facilitators. */
export function LicenceDialog({ workshopId, initial }: LicenceDialogProps) {
  const t = useTranslations("export-centre.licence");
  const [saved, setSaved] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  useAhead(load);

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3">
        <Button
          variant="quiet"
          icon={<Scale aria-hidden="true" size={18} />}
          className="-ms-4"
          onPress={() => setOpen(true)}
        >
          {t("open")}
        </Button>
        <p className="text-sm text-ink-soft">
          {t("now", { licence: t(`names.${licenceKeys[saved.licence]}`) })}
          {" · "}
          {t(saved.forMinors ? "minorsOn" : "minorsOff")}
        </p>
      </div>
      <Dialog title={t("title")} isOpen={isOpen} onOpenChange={setOpen}>
        <Suspense fallback={<Loading />}>
          <LicenceForm {...{ workshopId, saved }} onSaved={setSaved} />
        </Suspense>
      </Dialog>
    </>
  );
}
