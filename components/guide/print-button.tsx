"use client";

import { Printer } from "lucide-react";
import { Button } from "#components/ui/button.tsx";

/** Prints the page it is on. */
export function PrintButton({ label }: Readonly<{ label: string }>) {
  return (
    <Button onPress={() => window.print()} icon={<Printer aria-hidden="true" size={18} />}>
      {label}
    </Button>
  );
}
