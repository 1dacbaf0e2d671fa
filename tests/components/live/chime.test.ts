// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** Counts the tones a page makes; browsers have this, the test's does not. */
class CountingAudio {
  static tones = 0;
  state = "running";
  currentTime = 0;
  destination = {};
  createOscillator() {
    CountingAudio.tones += 1;
    return { frequency: { value: 0 }, connect: (to: unknown) => to, start() {}, stop() {} };
  }
  createGain() {
    const ramps = {
      setValueAtTime() {},
      linearRampToValueAtTime() {},
      exponentialRampToValueAtTime() {},
    };
    return { gain: ramps, connect: (to: unknown) => to };
  }
}

describe("the chime", () => {
  beforeEach(() => {
    CountingAudio.tones = 0;
    vi.resetModules();
    vi.stubGlobal("AudioContext", CountingAudio);
    localStorage.clear();
  });
  afterEach(() => vi.unstubAllGlobals());

  it("is silent until the person has touched the page, and where it was switched off", async () => {
    const { allowSoundOnGesture, ringChime, setChime, isChimeOn } = await import(
      "#components/live/chime.ts"
    );
    const stop = allowSoundOnGesture();
    ringChime();
    expect(CountingAudio.tones).toBe(0);

    window.dispatchEvent(new Event("keydown"));
    ringChime();
    expect(CountingAudio.tones).toBe(2);

    setChime(false);
    ringChime();
    expect(CountingAudio.tones).toBe(2);
    expect(isChimeOn()).toBe(false);
    stop();
  });

  it("is silent in a browser that cannot make sounds", async () => {
    vi.stubGlobal("AudioContext", undefined);
    const { allowSoundOnGesture, ringChime } = await import("#components/live/chime.ts");
    allowSoundOnGesture();
    window.dispatchEvent(new Event("pointerdown"));
    expect(ringChime).not.toThrow();
  });
});
