import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonLooks } from "./button-looks.ts";
import { Spinner } from "./spinner.tsx";

type ButtonProps = Omit<ComponentProps<"button">, "disabled" | "onClick"> &
  Readonly<{
    variant?: ButtonVariant | undefined;
    size?: ButtonSize | undefined;
    /** Work is under way: shows it, keeps the focus, ignores further presses. */
    isPending?: boolean | undefined;
    isDisabled?: boolean | undefined;
    icon?: ReactNode;
    onPress?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
    onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  }>;

/**
 * A button. `onPress` and `onClick` mean the same; `type` is `button` unless said otherwise. With
 * an icon and no children it is square, and needs an `aria-label`.
 */
export function Button({
  variant,
  size,
  isPending = false,
  isDisabled = false,
  icon,
  onPress,
  onClick,
  className = "",
  type = "button",
  children,
  ...rest
}: ButtonProps) {
  const press = onPress ?? onClick;
  // Only with a reason to listen: a server component may render a plain submit button.
  const listener = (press || isPending) && {
    onClick(event: MouseEvent<HTMLButtonElement>) {
      if (isPending) event.preventDefault();
      else press?.(event);
    },
  };

  return (
    <button
      {...rest}
      {...listener}
      type={type}
      disabled={isDisabled}
      aria-disabled={isPending || rest["aria-disabled"]}
      aria-busy={isPending || undefined}
      className={`${buttonLooks({ variant, size, isSquare: children === undefined })} ${className}`}
    >
      {isPending ? <Spinner /> : icon}
      {children}
    </button>
  );
}
