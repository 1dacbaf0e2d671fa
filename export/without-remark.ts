/** A name without what is in brackets after it: "(why)" is for who fills the canvas. */
export function withoutRemark(name: string): string {
  return name.replace(/\s*[（(][^（(]*[）)]$/u, "") || name;
}
