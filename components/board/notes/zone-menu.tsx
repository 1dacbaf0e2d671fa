import { ArrowDownUp, Ellipsis, ListPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { TidyOrder } from "#lib/canvas/tidy-zone.ts";
import { PopOver } from "../stage/pop-over.tsx";

type ZoneMenuProps = Readonly<{
  zone: string;
  /** What the notes can be put in order by; none where there is nothing to tidy. */
  orders: readonly TidyOrder[];
  /** Whether notes are in use in this step. */
  canAdd: boolean;
  triggerClassName: string;
  onAddMany(): void;
  onTidy(order: TidyOrder): void;
}>;

/** What one can do with a whole zone; the same on the canvas and in the list. */
export function ZoneMenu({ zone, orders, canAdd, triggerClassName, ...act }: ZoneMenuProps) {
  const t = useTranslations("notes");
  if (!canAdd && orders.length === 0) return null;
  return (
    <PopOver
      label={t("more", { zone })}
      triggerClassName={triggerClassName}
      // On a canvas it stands in a layer that lets presses through.
      className="pointer-events-auto w-64"
      trigger={<Ellipsis aria-hidden="true" size={20} />}
    >
      {canAdd && (
        <Entry onPress={act.onAddMany}>
          <ListPlus aria-hidden="true" size={18} className="shrink-0 text-ink-soft" />
          {t("many.open")}
        </Entry>
      )}
      {orders.length > 0 && (
        <p className="px-3 pt-2 pb-1 text-sm font-semibold text-ink-soft">{t("tidy.label")}</p>
      )}
      {orders.map((order) => (
        <Entry key={order} onPress={() => act.onTidy(order)}>
          <ArrowDownUp aria-hidden="true" size={18} className="shrink-0 text-ink-soft" />
          {t(`tidy.${order}`)}
        </Entry>
      ))}
    </PopOver>
  );
}

function Entry({ onPress, children }: Readonly<{ onPress(): void; children: ReactNode }>) {
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
        onPress();
      }}
      className="flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-start hover:bg-sunken"
    >
      {children}
    </button>
  );
}
