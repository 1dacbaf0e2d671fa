import { type ComponentProps, type ReactNode, useId } from "react";
import { controlLooks, describedBy, FieldFrame } from "./field-frame.tsx";

type TextFieldProps = Omit<ComponentProps<"input">, "onChange" | "className" | "disabled"> &
  Readonly<{
    label: ReactNode;
    description?: ReactNode;
    error?: ReactNode;
    onChange?: ((value: string) => void) | undefined;
    isDisabled?: boolean | undefined;
    /** Classes of the frame around label and input. */
    className?: string | undefined;
    /** Further classes of the input, such as a larger letter size for codes. */
    inputClassName?: string | undefined;
  }>;

/** One line of text with its label, help and error. */
export function TextField({
  label,
  description,
  error,
  onChange,
  isDisabled,
  className,
  inputClassName = "",
  id,
  type = "text",
  ...rest
}: TextFieldProps) {
  const ownId = useId();
  const inputId = id ?? ownId;

  return (
    <FieldFrame id={inputId} {...{ label, description, error, className }}>
      <input
        {...rest}
        {...(onChange && {
          onChange: (event: { currentTarget: HTMLInputElement }) =>
            onChange(event.currentTarget.value),
        })}
        id={inputId}
        type={type}
        disabled={isDisabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(inputId, description, error)}
        className={`${controlLooks} ${inputClassName}`}
      />
    </FieldFrame>
  );
}
