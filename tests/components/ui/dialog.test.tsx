// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { loadMessages } from "#i18n/messages.ts";

const { common } = await loadMessages("en");

function openDialog(isOpen = true) {
  const onOpenChange = vi.fn();
  const tree = (open: boolean) => (
    <NextIntlClientProvider locale="en" messages={{ common }}>
      <Dialog title="Invite people" isOpen={open} onOpenChange={onOpenChange}>
        <p>Scan this.</p>
      </Dialog>
    </NextIntlClientProvider>
  );
  const { rerender } = render(tree(isOpen));
  return { onOpenChange, show: (open: boolean) => rerender(tree(open)) };
}

const dialog = () => document.querySelector("dialog") as HTMLDialogElement;

describe("a dialog", () => {
  afterEach(cleanup);

  it("is modal, named by its title, and empty while it is closed", () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, "showModal");
    const { show } = openDialog(false);
    expect(dialog().open).toBe(false);
    expect(screen.queryByText("Scan this.")).toBeNull();

    show(true);
    expect(showModal).toHaveBeenCalledOnce();
    expect(dialog().open).toBe(true);
    expect(screen.getByRole("dialog", { name: "Invite people" })).toBe(dialog());

    show(false);
    expect(dialog().open).toBe(false);
  });

  it("asks to be closed by its button, by Escape and by a press beside it", () => {
    const { onOpenChange } = openDialog();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    dialog().dispatchEvent(new Event("cancel", { cancelable: true }));
    fireEvent.click(dialog());
    expect(onOpenChange.mock.calls).toEqual([[false], [false], [false]]);
  });

  it("stays open when something inside it is pressed, or its owner says so", () => {
    const { onOpenChange } = openDialog();
    fireEvent.click(screen.getByText("Scan this."));
    expect(onOpenChange).not.toHaveBeenCalled();

    const escapeKey = new Event("cancel", { cancelable: true });
    dialog().dispatchEvent(escapeKey);
    expect(escapeKey.defaultPrevented).toBe(true);
    expect(dialog().open).toBe(true);
  });
});

describe("a dialog in another one", () => {
  afterEach(cleanup);

  it("closes alone", () => {
    const [onOuter, onInner] = [vi.fn(), vi.fn()];
    render(
      <NextIntlClientProvider locale="en" messages={{ common }}>
        <Dialog title="People" isOpen onOpenChange={onOuter}>
          <Dialog title="Really?" isOpen onOpenChange={onInner}>
            <p>Think.</p>
          </Dialog>
        </Dialog>
      </NextIntlClientProvider>,
    );
    const inner = screen.getByRole("dialog", { name: "Really?" });
    inner.dispatchEvent(new Event("cancel", { cancelable: true }));
    fireEvent.click(inner);
    expect(onInner.mock.calls).toEqual([[false], [false]]);
    expect(onOuter).not.toHaveBeenCalled();
  });
});

describe("a question before something that cannot be taken back", () => {
  afterEach(cleanup);

  it("does it only when confirmed, and not twice while it is under way", () => {
    const [onConfirm, onOpenChange] = [vi.fn(), vi.fn()];
    const tree = (isPending: boolean) => (
      <NextIntlClientProvider locale="en" messages={{ common }}>
        <ConfirmDialog
          title="Delete the workshop?"
          isOpen
          onOpenChange={onOpenChange}
          confirmLabel="Delete"
          tone="danger"
          isPending={isPending}
          onConfirm={onConfirm}
        >
          Everything goes.
        </ConfirmDialog>
      </NextIntlClientProvider>
    );
    const { rerender } = render(tree(false));
    expect(screen.getByRole("alertdialog", { name: "Delete the workshop?" })).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(onOpenChange).toHaveBeenCalledWith(false);
    expect(onConfirm).not.toHaveBeenCalled();

    fireEvent.click(screen.getByRole("button", { name: "Delete" }));
    rerender(tree(true));
    fireEvent.click(screen.getByRole("button", { name: "Delete" }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });
});
