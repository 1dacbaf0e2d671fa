"use client";

import { useState } from "react";

/** Whether something has been so at any time: a dialog that was opened stays, to close properly. */
export function useOnce(isSo: boolean): boolean {
  const [was, setWas] = useState(isSo);
  if (isSo && !was) setWas(true);
  return was || isSo;
}
