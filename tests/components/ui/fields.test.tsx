// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";

describe("fields", () => {
  afterEach(cleanup);

  it("tie the input to its label, help and error", () => {
    const { rerender } = render(<TextField label="Name" description="Any name will do." />);
    const described = () =>
      (screen.getByLabelText("Name").getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent);
    expect(described()).toEqual(["Any name will do."]);
    expect(screen.getByLabelText("Name").getAttribute("aria-invalid")).toBeNull();

    rerender(<TextField label="Name" description="Any name will do." error="Type a name." />);
    expect(described()).toEqual(["Any name will do.", "Type a name."]);
    expect(screen.getByLabelText("Name").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByRole("alert").textContent).toBe("Type a name.");
  });

  it("tell what was typed or chosen, not how", () => {
    const changed = vi.fn();
    const options = [
      { id: "a", label: "First", title: "First" },
      { id: "b", label: "Second", title: "Second" },
    ];
    render(
      <>
        <TextField label="Name" value="" onChange={changed} />
        <SelectField label="Canvas" options={options} value="a" onChange={changed} />
        <RadioCards label="What" options={options} value="a" onChange={changed} />
      </>,
    );
    fireEvent.change(screen.getByLabelText("Name"), { target: { value: "Mei" } });
    fireEvent.change(screen.getByLabelText("Canvas"), { target: { value: "b" } });
    fireEvent.click(screen.getByRole("radio", { name: "Second" }));
    expect(changed.mock.calls).toEqual([["Mei"], ["b"], ["b"]]);
  });

  it("keep two groups of cards apart, and each with one choice", () => {
    const options = [
      { id: "a", title: "First" },
      { id: "b", title: "Second" },
    ];
    render(
      <>
        <RadioCards label="One" options={options} defaultValue="a" />
        <RadioCards label="Two" options={options} defaultValue="b" />
      </>,
    );
    fireEvent.click(screen.getAllByRole("radio", { name: "Second" })[0] as HTMLElement);
    const chosen = screen.getAllByRole<HTMLInputElement>("radio").map(({ checked }) => checked);
    expect(chosen).toEqual([false, true, false, true]);
    expect(screen.getByRole("group", { name: "One" })).toBeDefined();
  });
});
