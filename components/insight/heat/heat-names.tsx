import { labelLines } from "#components/insight/chart/label-lines.ts";
import type { HeatBox } from "./heat-layout.ts";
import { type HeatPress, Pressable } from "./heat-press.tsx";
import type { HeatName } from "./heat-table.ts";

/** Sizes of names, in pixels, as the classes below have them. */
export const NAME_FONT = { row: 14, column: 13 } as const;
const BADGE = 26;
const LINE = 16;

type RowLabelProps = Readonly<{ name: HeatName; box: HeatBox; isEmpty: boolean }>;

/** The name of a row beside its badge, whose colour is lit once a note stands in the row. */
export function RowLabel({ name, box, isEmpty }: RowLabelProps) {
  const { x, y, w, h } = box;
  const middle = y + h / 2;
  const indent = name.badge === null ? 14 : BADGE + 8;
  const isTall = h > 30;
  const said = name.state === undefined || isTall ? name.name : `${name.name} · ${name.state}`;
  const below = isTall ? name.state : undefined;
  const most = isTall && below === undefined ? 2 : 1;
  const names = labelLines(said, w - indent - 6, NAME_FONT.row, most);
  const lines = below === undefined ? names : [...names, below];
  const top = middle - ((lines.length - 1) * LINE) / 2;

  return (
    <>
      {name.badge === null ? (
        <Lamp name={name} box={{ x: x + 1, y: middle - 12, w: 5, h: 24 }} isEmpty={isEmpty} />
      ) : (
        <Badge
          name={name}
          box={{ x: x + 1, y: middle - 13, w: BADGE, h: BADGE }}
          {...{ isEmpty }}
        />
      )}
      {lines.map((line, at) => (
        <text
          key={line}
          x={x + indent}
          y={top + at * LINE}
          dominantBaseline="central"
          className={
            line === below
              ? "fill-ink-soft text-xs"
              : `text-sm ${isEmpty ? "fill-ink-soft" : "fill-ink font-medium"}`
          }
        >
          {line}
        </text>
      ))}
    </>
  );
}

type LampProps = Readonly<{ name: HeatName; box: HeatBox; isEmpty: boolean }>;

/** A colour that is full where there are notes, and an outline where there are none. */
function Lamp({ name, box: { x, y, w, h }, isEmpty }: LampProps) {
  const place = { x, y, width: w, height: h, rx: Math.min(5, w / 2) };
  return isEmpty ? (
    <rect {...place} strokeDasharray="3 2" className="fill-none stroke-ink-faint" />
  ) : (
    <rect {...place} fill={name.colour} />
  );
}

function Badge({ name, box, isEmpty }: LampProps) {
  const { x, y, w, h } = box;
  return (
    <>
      <Lamp {...{ name, box, isEmpty }} />
      <text
        x={x + w / 2}
        y={y + h / 2}
        dominantBaseline="central"
        textAnchor="middle"
        className={`text-xs font-bold ${isEmpty ? "fill-ink-soft" : ""}`}
        {...(!isEmpty && { fill: name.ink })}
      >
        {name.badge}
      </text>
    </>
  );
}

type NameProps = HeatPress & Readonly<{ name: HeatName; box: HeatBox }>;

/** The name of a row, which shows all that stands in it. */
export function RowName({ name, box, ...press }: NameProps) {
  return (
    <Pressable {...press} box={box}>
      <RowLabel name={name} box={box} isEmpty={press.isEmpty} />
    </Pressable>
  );
}

/** The name of a column, above it: side by side, or upwards where there is no room. */
export function ColumnName({
  name,
  box,
  isUpright,
  ...press
}: NameProps & Readonly<{ isUpright: boolean }>) {
  const { isEmpty } = press;
  const looks = `text-[13px] ${isEmpty ? "fill-ink-soft" : "fill-ink font-medium"}`;
  const foot = name.badge === null ? 12 : BADGE + 8;
  const middle = box.x + box.w / 2;
  const bottom = box.y + box.h;

  return (
    <Pressable {...press} box={box}>
      {isUpright ? (
        <Upright {...{ name, looks, middle }} bottom={bottom - foot} room={box.h - foot} />
      ) : (
        <Level {...{ name, looks, middle }} bottom={bottom - foot} width={box.w} lines={4} />
      )}
      {name.badge === null ? (
        <Lamp name={name} box={{ x: box.x, y: bottom - 8, w: box.w, h: 5 }} isEmpty={isEmpty} />
      ) : (
        <Badge
          name={name}
          box={{ x: middle - BADGE / 2, y: bottom - BADGE - 4, w: BADGE, h: BADGE }}
          isEmpty={isEmpty}
        />
      )}
    </Pressable>
  );
}

type WordsProps = Readonly<{ name: HeatName; looks: string; middle: number; bottom: number }>;

function Level(props: WordsProps & Readonly<{ width: number; lines: number }>) {
  const { name, looks, middle, bottom, width, lines: most } = props;
  const lines = labelLines(name.name, width, NAME_FONT.column, most);
  return lines.map((line, at) => (
    <text
      key={line}
      x={middle}
      y={bottom - 4 - (lines.length - 1 - at) * LINE}
      textAnchor="middle"
      className={looks}
    >
      {line}
    </text>
  ));
}

/** Chinese stands upright in lines from top to bottom; other letters run upwards. */
function Upright(props: WordsProps & Readonly<{ room: number }>) {
  const { name, looks, middle, bottom, room } = props;
  const lines = labelLines(name.name, room - 6, NAME_FONT.column, 2);
  const isChinese = /[\u2e80-\u9fff]/u.test(name.name);
  return lines.map((line, at) => {
    const aside = (at - (lines.length - 1) / 2) * LINE;
    const place = isChinese
      ? { x: middle - aside, y: bottom - room, writingMode: "vertical-rl" }
      : { transform: `translate(${middle + aside} ${bottom}) rotate(-90)` };
    return (
      <text key={line} {...place} dominantBaseline="central" className={looks}>
        {line}
      </text>
    );
  });
}
