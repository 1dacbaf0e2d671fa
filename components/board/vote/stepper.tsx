import { Minus, Plus } from "lucide-react";
import { useId } from "react";
import { Button } from "#components/ui/button.tsx";

type StepperProps = Readonly<{
  label: string;
  fewer: string;
  more: string;
  value: number;
  min: number;
  max: number;
  onChange(value: number): void;
}>;

/** A small number, changed by one. */
export function Stepper({ label, fewer, more, value, min, max, onChange }: StepperProps) {
  const id = useId();
  return (
    <div className="flex items-center justify-between gap-3">
      <span id={id} className="font-semibold">
        {label}
      </span>
      <fieldset aria-labelledby={id} className="flex items-center gap-1">
        <Button
          aria-label={fewer}
          icon={<Minus aria-hidden="true" size={18} />}
          isDisabled={value <= min}
          onPress={() => onChange(value - 1)}
        />
        <output className="w-10 text-center text-lg font-bold tabular-nums">{value}</output>
        <Button
          aria-label={more}
          icon={<Plus aria-hidden="true" size={18} />}
          isDisabled={value >= max}
          onPress={() => onChange(value + 1)}
        />
      </fieldset>
    </div>
  );
}
