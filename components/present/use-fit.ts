import { type RefObject, useLayoutEffect } from "react";

/** Shares of the window's height. */
export type FitRange = Readonly<{ smallest: number; largest: number }>;

/** Halvings of the range: the letters end within a percent of the largest that fit. */
const ROUNDS = 8;

/**
 * Makes the letters of a box as large as fit into it, between two sizes; what is too long even for
 * the smallest is marked `data-cut`. The box must have a size of its own, and its content be in `em`.
 *
 * @param content anything that is different once the words are.
 */
export function useFit(
  box: RefObject<HTMLElement | null>,
  { smallest, largest }: FitRange,
  content: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words want another size.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const refit = () => fitLetters(element, { smallest, largest });
    refit();
    // A font that arrives late has other letters.
    void document.fonts?.ready.then(refit);
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(refit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, smallest, largest, content]);
}

function fitLetters(element: HTMLElement, { smallest, largest }: FitRange): void {
  const height = window.innerHeight;
  let [low, high] = [smallest * height, largest * height];
  const fits = (size: number) => {
    element.style.fontSize = `${size}px`;
    return (
      element.scrollHeight <= element.clientHeight + 1 &&
      element.scrollWidth <= element.clientWidth + 1
    );
  };
  element.removeAttribute("data-cut");
  if (fits(high)) return;
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  if (!fits(low)) element.setAttribute("data-cut", "");
}
