"use client";

import { Signature } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { ButtonVariant } from "#components/ui/button-looks.ts";
import { NamingDialog } from "./naming-dialog.tsx";

type NamingButtonProps = Readonly<{
  workshopId: string;
  variant?: ButtonVariant | undefined;
  className?: string | undefined;
}>;

/** Opens the question how papers are to name one. */
export function NamingButton({ workshopId, variant, className }: NamingButtonProps) {
  const t = useTranslations("naming");
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      <Button
        {...{ variant, className }}
        icon={<Signature aria-hidden="true" size={18} />}
        onPress={() => setOpen(true)}
      >
        {t("open")}
      </Button>
      <NamingDialog {...{ workshopId, isOpen }} onOpenChange={setOpen} />
    </>
  );
}
