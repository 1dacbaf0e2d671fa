import { type Styles, View } from "@react-pdf/renderer";
import { type ReactNode, useContext } from "react";
import { design, ink } from "../design.ts";
import { ColumnWidth, Words } from "../words.tsx";
import { type Tag, tagged } from "../writing/tag.ts";

/** A list that is no box: give it to all its entries. */
export function newList(): Tag {
  return { role: "L" };
}

/** One entry of a list: its sign, and what it says beside it. */
export function ListEntry({
  list,
  sign,
  signWidth = 15,
  signStyle = {},
  whole = true,
  children,
}: {
  list: Tag;
  /** A dash, a number, or a drawing. */
  sign: string | ReactNode;
  signWidth?: number;
  signStyle?: Styles[string];
  /** Whether it stays on one page. */
  whole?: boolean;
  children: ReactNode;
}) {
  const around = useContext(ColumnWidth);
  return (
    <View
      wrap={!whole}
      style={{ flexDirection: "row", alignItems: "flex-start", paddingBottom: 3.2 }}
      {...tagged({ role: "LI", within: list })}
    >
      <View
        wrap={false}
        style={{ width: signWidth }}
        {...(typeof sign === "string" && tagged({ role: "Lbl" }))}
      >
        {typeof sign === "string" ? (
          <Words style={{ color: ink.green, fontWeight: 700, ...signStyle }} tag={null}>
            {sign}
          </Words>
        ) : (
          sign
        )}
      </View>
      <View style={design.flexible} {...tagged({ role: "LBody" })}>
        <ColumnWidth value={around - signWidth}>{children}</ColumnWidth>
      </View>
    </View>
  );
}
