import { ChevronDown } from "lucide-react";
import { type ReactNode, useId } from "react";
import { controlLooks, describedBy, FieldFrame } from "./field-frame.tsx";

type SelectFieldProps = Readonly<{
  label: ReactNode;
  options: readonly Readonly<{ id: string; label: string }>[];
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: ((id: string) => void) | undefined;
  name?: string | undefined;
  description?: ReactNode;
  error?: ReactNode;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}>;

/** One of a few options. The system's own list, which phones and screen readers know best. */
export function SelectField({
  label,
  options,
  onChange,
  description,
  error,
  isDisabled,
  className,
  ...rest
}: SelectFieldProps) {
  const id = useId();

  return (
    <FieldFrame {...{ id, label, description, error, className }}>
      <span className="relative block">
        <select
          {...rest}
          {...(onChange && {
            onChange: (event: { currentTarget: HTMLSelectElement }) =>
              onChange(event.currentTarget.value),
          })}
          id={id}
          disabled={isDisabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, description, error)}
          className={`${controlLooks} appearance-none pe-10`}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          size={18}
          className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2"
        />
      </span>
    </FieldFrame>
  );
}
