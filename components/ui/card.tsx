import type { ComponentProps } from "react";

type CardProps = ComponentProps<"div"> &
  Readonly<{
    as?: "div" | "section" | "article" | "li" | "aside" | undefined;
  }>;

/** A surface that holds one thing. Padding included; `className` may change it. */
export function Card({ as: Element = "div", className = "", ...rest }: CardProps) {
  // One element type stands for all: they take the same attributes.
  const Tag = Element as "div";
  return (
    <Tag
      {...rest}
      className={`rounded-card border border-line bg-surface p-5 shadow-card ${className}`}
    />
  );
}
