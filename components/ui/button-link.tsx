import type { ComponentProps, ReactNode } from "react";
import { Link } from "#i18n/navigation.ts";
import { type ButtonSize, type ButtonVariant, buttonLooks } from "./button-looks.ts";

type ButtonLinkProps = ComponentProps<typeof Link> &
  Readonly<{
    variant?: ButtonVariant | undefined;
    size?: ButtonSize | undefined;
    icon?: ReactNode;
  }>;

/** A link that looks like a {@link Button}. `href` has no locale: the page's own is added. */
export function ButtonLink({
  variant,
  size,
  icon,
  className = "",
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link {...rest} className={`${buttonLooks({ variant, size })} ${className}`}>
      {icon}
      {children}
    </Link>
  );
}
