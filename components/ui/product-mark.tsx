/**
 * Our own mark: a green leaf-shaped field and a digital one that share a corner, the two
 * transitions as one figure. Decorative: the name always stands beside it.
 */
export function ProductMark({ size = 28 }: Readonly<{ size?: number }>) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" className="shrink-0">
      <path d="M3 3h11a11 11 0 0 1 11 11v0H14A11 11 0 0 1 3 3Z" className="fill-green" />
      <path d="M29 29H18A11 11 0 0 1 7 18v0h11a11 11 0 0 1 11 11Z" className="fill-digital" />
    </svg>
  );
}
