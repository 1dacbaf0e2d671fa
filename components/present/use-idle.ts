import { useEffect, useState } from "react";

/** How long nobody touches anything until the cursor and the controls go, in milliseconds. */
const IDLE_MS = 4_000;

const signs = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

/** Whether nobody has moved the mouse or pressed anything for a while. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), IDLE_MS);
    };
    wake();
    for (const sign of signs) window.addEventListener(sign, wake);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, wake);
    };
  }, []);

  return isIdle;
}
