import { type ReactNode, useId } from "react";

type RadioCard = Readonly<{
  id: string;
  title: ReactNode;
  description?: ReactNode;
  /** A picture or mark above the title. */
  media?: ReactNode;
}>;

type RadioCardsProps = Readonly<{
  label: ReactNode;
  options: readonly RadioCard[];
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: ((id: string) => void) | undefined;
  name?: string | undefined;
  description?: ReactNode;
  /** Classes of the grid of cards; two columns where there is room unless said otherwise. */
  gridClassName?: string | undefined;
}>;

/** One of a few options that need a sentence each. Arrow keys move, as in any radio group. */
export function RadioCards({
  label,
  options,
  value,
  defaultValue,
  onChange,
  name,
  description,
  gridClassName = "sm:grid-cols-2",
}: RadioCardsProps) {
  const ownName = useId();

  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{label}</legend>
      {description && <p className="mt-1 text-sm text-ink-soft">{description}</p>}
      <div className={`mt-2 grid gap-3 ${gridClassName}`}>
        {options.map((option) => (
          <label
            key={option.id}
            className="relative flex min-h-11 gap-3 rounded-card border border-line-strong bg-surface p-4 hover:border-ink has-checked:border-green has-checked:bg-green-soft has-checked:inset-ring has-checked:inset-ring-green has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name ?? ownName}
              value={option.id}
              {...(value === undefined
                ? { defaultChecked: option.id === defaultValue }
                : { checked: option.id === value })}
              {...(onChange
                ? { onChange: () => onChange(option.id) }
                : value !== undefined && { readOnly: true })}
              className="mt-1 size-4 shrink-0 accent-green outline-none"
            />
            <span className="min-w-0 flex-1">
              {option.media}
              <span className="block leading-snug font-semibold">{option.title}</span>
              {option.description && (
                <span className="mt-1 block text-sm text-ink-soft">{option.description}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
