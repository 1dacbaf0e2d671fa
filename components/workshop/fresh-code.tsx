"use client";

import { useEffect } from "react";
import { useRouter } from "#i18n/navigation.ts";
import { useControl } from "./use-control.ts";

type FreshCodeProps = Readonly<{
  workshopId: string;
  /** The join code that the page was made with. */
  code: string;
}>;

/** Asks for the page anew once there is another join code: QR codes are drawn on the server. */
export function FreshCode({ workshopId, code }: FreshCodeProps) {
  const router = useRouter();
  const newest = useControl(workshopId).state?.code ?? code;

  useEffect(() => {
    if (newest !== code) router.refresh();
  }, [newest, code, router]);

  return null;
}
