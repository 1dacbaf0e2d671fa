import { X } from "lucide-react";
import type { ReactNode } from "react";

type ClosableProps = Readonly<{ children: ReactNode; label: string; onClose(): void }>;

/** Something in a notice that goes when it was read. */
export function Closable({ children, label, onClose }: ClosableProps) {
  return (
    <div className="flex items-start gap-2">
      <div className="flex-1">{children}</div>
      <button
        type="button"
        aria-label={label}
        onClick={onClose}
        className="-m-2 grid size-11 shrink-0 place-items-center rounded-control hover:bg-sunken"
      >
        <X aria-hidden="true" size={18} />
      </button>
    </div>
  );
}
