import { useSyncExternalStore } from "react";

type FullScreen = Readonly<{
  /** Whether the browser can at all: phones often cannot. */
  isOffered: boolean;
  isOn: boolean;
  toggle(): void;
}>;

function watch(listener: () => void): () => void {
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}

/** Whether this page fills the screen, and the way in and out. */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(
    watch,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const isOffered = useSyncExternalStore(
    watch,
    () => document.fullscreenEnabled === true,
    () => false,
  );
  return { isOffered, isOn, toggle: () => void change(isOn) };
}

async function change(isOn: boolean): Promise<void> {
  try {
    if (isOn) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The browser said no, as it does without a press of a key or the mouse.
  }
}
