import { useEffect, useState } from "react";

/** How long nobody touches anything until the cursor and the controls go, in milliseconds. */
const IDLE_MS = 4_000;

const presses = ["pointerdown", "keydown", "focusin"] as const;

/** Whether nobody has moved the mouse or pressed anything for a while. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let place = "";
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), IDLE_MS);
    };
    const onMove = ({ screenX, screenY }: PointerEvent) => {
      // Browsers tell of a move, too, when the page moves under a mouse that rests.
      const here = `${screenX} ${screenY}`;
      if (here !== place) wake();
      place = here;
    };
    wake();
    window.addEventListener("pointermove", onMove);
    for (const press of presses) window.addEventListener(press, wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", onMove);
      for (const press of presses) window.removeEventListener(press, wake);
    };
  }, []);

  return isIdle;
}
