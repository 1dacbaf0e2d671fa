type CheckFieldProps = Readonly<{
  label: string;
  hint?: string | undefined;
  isChecked: boolean;
  isDisabled?: boolean | undefined;
  onChange(isChecked: boolean): void;
}>;

/** Yes or no. */
export function CheckField({ label, hint, isChecked, isDisabled, onChange }: CheckFieldProps) {
  return (
    <label
      className={`flex min-h-11 items-start gap-3 rounded-control px-2 py-2 ${isDisabled ? "opacity-60" : "hover:bg-sunken"}`}
    >
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        className="mt-0.5 size-5 shrink-0 accent-green"
      />
      <span className="min-w-0">
        <span className="block leading-snug">{label}</span>
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
    </label>
  );
}
