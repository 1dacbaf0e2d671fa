"use client";

import { useEffect } from "react";
import { ConnectionNotice } from "#components/workshop/connection-notice.tsx";
import type { Control } from "#components/workshop/control-connection.ts";
import { useControl } from "#components/workshop/use-control.ts";

type ControlFollowerProps = Readonly<{
  workshopId: string;
  onControl(control: Control): void;
}>;

/** Follows the workshop, and says when that fails. A page fetches it once it has loaded. */
export function ControlFollower({ workshopId, onControl }: ControlFollowerProps) {
  const control = useControl(workshopId);
  useEffect(() => onControl(control), [control, onControl]);
  return <ConnectionNotice control={control} />;
}
