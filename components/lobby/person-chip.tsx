import type { DragEvent, KeyboardEvent } from "react";

type PersonChipProps = Readonly<{
  name: string;
  isDragged?: boolean | undefined;
  onDragStart?: ((event: DragEvent) => void) | undefined;
  onDragEnd?: (() => void) | undefined;
  onOpen?: (() => void) | undefined;
}>;

const look = "block max-w-full truncate rounded-full bg-sunken px-3";

/** Somebody's name; it may be dragged, or pressed. */
export function PersonChip({ name, isDragged, onOpen, ...dragging }: PersonChipProps) {
  if (!onOpen) {
    return (
      <span dir="auto" className={`${look} py-1`}>
        {name}
      </span>
    );
  }

  function press(event: KeyboardEvent) {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onOpen?.();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: Firefox does not drag buttons.
    <span
      role="button"
      tabIndex={0}
      dir="auto"
      draggable={dragging.onDragStart !== undefined}
      {...dragging}
      onClick={onOpen}
      onKeyDown={press}
      className={`${look} min-h-11 cursor-pointer py-2 leading-7 select-none hover:bg-green-soft pointer-fine:min-h-9 pointer-fine:py-1 ${isDragged ? "opacity-40" : ""}`}
    >
      {name}
    </span>
  );
}
