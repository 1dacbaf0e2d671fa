export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "m" | "l";

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary: "bg-green text-on-green hover:bg-green-strong",
  secondary: "border border-line-strong bg-surface text-ink hover:border-ink hover:bg-sunken",
  quiet: "text-green hover:bg-green-soft",
  danger: "bg-danger text-on-danger hover:bg-danger-strong",
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  m: "min-h-11 px-4 py-2 text-base",
  l: "min-h-13 px-6 py-3 text-lg",
};

/** The classes that buttons and links that look like buttons share. */
export function buttonLooks(variant: ButtonVariant = "secondary", size: ButtonSize = "m"): string {
  return [
    "inline-flex max-w-full items-center justify-center gap-2 rounded-control text-center leading-snug font-semibold no-underline transition-colors",
    "aria-disabled:cursor-default aria-disabled:opacity-60 disabled:cursor-default disabled:opacity-50",
    variants[variant],
    sizes[size],
  ].join(" ");
}
