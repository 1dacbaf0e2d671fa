const STORAGE_KEY = "gdw.chime";

/** Two soft notes a fourth apart, in hertz, and when each begins, in seconds. */
const notes = [
  { pitch: 659.25, begins: 0 },
  { pitch: 880, begins: 0.28 },
] as const;
/** Loudness between 0 and 1, and how long a note takes to fade, in seconds. */
const LOUDNESS = 0.12;
const FADE = 1.6;

let audio: AudioContext | undefined;

/**
 * Makes sound possible with the person's next press or key: browsers allow none before, and nobody
 * should be startled by a page they have not touched. Returns its undo.
 */
export function allowSoundOnGesture(): () => void {
  if (typeof AudioContext === "undefined") return () => {};
  const gestures = ["pointerdown", "keydown"] as const;
  const stop = () => {
    for (const gesture of gestures) window.removeEventListener(gesture, allow, true);
  };
  function allow() {
    stop();
    audio ??= new AudioContext();
    // Refused only where the page may make no sound at all.
    if (audio.state === "suspended") audio.resume().catch(() => {});
  }
  for (const gesture of gestures) window.addEventListener(gesture, allow, true);
  return stop;
}

/** Sounds, if the person has touched the page and wants it to. */
export function ringChime(): void {
  if (audio?.state !== "running" || !isChimeOn()) return;
  for (const { pitch, begins } of notes) ringNote(audio, pitch, audio.currentTime + begins);
}

function ringNote(context: AudioContext, pitch: number, at: number) {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + FADE);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + FADE);
}

/** Whether this device is to sound; remembered. */
export function isChimeOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== "off";
  } catch {
    // Storage may be forbidden; then the choice holds for nothing longer than the page.
    return true;
  }
}

export function setChime(isOn: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, isOn ? "on" : "off");
  } catch {
    // As above.
  }
}
