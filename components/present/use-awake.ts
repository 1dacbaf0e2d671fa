import { useEffect } from "react";

/** Keeps the screen from going dark while the page is seen, where the browser can; on https only. */
export function useAwake(): void {
  useEffect(() => {
    let isOver = false;
    let lock: WakeLockSentinel | undefined;

    async function stayAwake() {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        const granted = await navigator.wakeLock.request("screen");
        if (isOver) await granted.release();
        else lock = granted;
      } catch {
        // Refused, as on a low battery: the screen then follows the device's own settings.
      }
    }

    // A page that is hidden loses the lock.
    const onVisible = () => void stayAwake();
    onVisible();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release().catch(() => {});
    };
  }, []);
}
