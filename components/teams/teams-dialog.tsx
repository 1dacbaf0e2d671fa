"use client";

import { LayoutGrid } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Loading } from "#components/ui/loading.tsx";
import type { ArrangementsProps } from "./arrangements.tsx";

// Fetched when it is first opened: the lobby comes first.
const Arrangements = dynamic(async () => (await import("./arrangements.tsx")).Arrangements, {
  loading: Loading,
});

/** The button to everything about teams. Needs the `teams`, `common` and `problems` words. */
export function ArrangeTeams(props: ArrangementsProps) {
  const t = useTranslations("teams");
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      <Button icon={<LayoutGrid aria-hidden="true" size={18} />} onPress={() => setOpen(true)}>
        {t("open")}
      </Button>
      <Dialog title={t("title")} isOpen={isOpen} onOpenChange={setOpen}>
        <Arrangements {...props} />
      </Dialog>
    </>
  );
}
