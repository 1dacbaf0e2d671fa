export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "m" | "l";

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary: "bg-green text-on-green hover:bg-green-strong",
  secondary: "border border-line-strong bg-surface text-ink hover:border-ink hover:bg-sunken",
  quiet: "text-green hover:bg-green-soft",
  danger: "bg-danger text-on-danger hover:bg-danger-strong",
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  m: "min-h-11 py-2 text-base",
  l: "min-h-13 py-3 text-lg",
};

const widths: Readonly<Record<ButtonSize, string>> = { m: "px-4", l: "px-6" };
const squares: Readonly<Record<ButtonSize, string>> = { m: "w-11", l: "w-13" };

type ButtonLooks = Readonly<{
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** As wide as high, for a single icon. */
  isSquare?: boolean | undefined;
}>;

/** The classes that buttons and links that look like buttons share. */
export function buttonLooks({
  variant = "secondary",
  size = "m",
  isSquare = false,
}: ButtonLooks): string {
  return [
    "inline-flex max-w-full shrink-0 items-center justify-center gap-2 rounded-control text-center leading-snug font-semibold no-underline transition-colors",
    "aria-disabled:cursor-default aria-disabled:opacity-60 disabled:cursor-default disabled:opacity-50",
    variants[variant],
    sizes[size],
    isSquare ? squares[size] : widths[size],
  ].join(" ");
}
