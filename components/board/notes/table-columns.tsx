import { useTranslations } from "next-intl";
import { SelectField } from "#components/ui/select-field.tsx";
import type { Pasted } from "#lib/canvas/pasted-notes.ts";

type Table = Extract<Pasted, { kind: "table" }>;
type TableColumnsProps = Readonly<{ table: Table; onChange(table: Table): void }>;

const roles = ["text", "zone", "tags", "source"] as const;
const NONE = "none";

/** Which column of a pasted table holds what. */
export function TableColumns({ table, onChange }: TableColumnsProps) {
  const t = useTranslations("notes.many");
  const [head = []] = table.rows;
  const columns = head.map((name, at) => {
    const letter = letterOf(at);
    const label =
      table.hasHead && name !== ""
        ? t("columns.named", { letter, head: [...name].slice(0, 30).join("") })
        : t("columns.unnamed", { letter });
    return { id: String(at), label };
  });

  return (
    <div className="flex flex-col gap-3 rounded-card bg-sunken p-3">
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={table.hasHead}
          onChange={({ currentTarget }) => onChange({ ...table, hasHead: currentTarget.checked })}
          className="size-5 shrink-0 accent-green"
        />
        {t("hasHead")}
      </label>
      <div className="grid gap-3 sm:grid-cols-2">
        {roles.map((role) => (
          <SelectField
            key={role}
            label={t(`columns.${role}`)}
            value={String(table.roles[role] ?? NONE)}
            onChange={(id) => {
              const at = id === NONE ? null : Number(id);
              onChange({ ...table, roles: { ...table.roles, [role]: at } });
            }}
            options={
              role === "text" ? columns : [{ id: NONE, label: t("columns.none") }, ...columns]
            }
          />
        ))}
      </div>
    </div>
  );
}

/** Columns as spreadsheets call them; there are never more than thirty. */
function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `A${letter}`;
}
