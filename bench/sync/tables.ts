import type { BusyFigures } from "./measure-busy.ts";
import type { JoinFigures } from "./measure-join.ts";
import type { Hotspots } from "./profile.ts";

/** Columns of a table: a title, and the text of a row's figures, given the floor's. */
export type Columns<Figures> = readonly Readonly<{
  title: string;
  text: (figures: Figures, floor: Figures | undefined) => string;
}>[];

export type Row<Figures> = Readonly<{ name: string; figures: Figures; isFloor: boolean }>;

const NO_FIGURE = "–";

const processColumns: Columns<BusyFigures | JoinFigures> = [
  { title: "server CPU", text: ({ cpuSeconds }) => `${cpuSeconds.toFixed(2)} s` },
  { title: "cores", text: ({ cores }) => cores.toFixed(2) },
  { title: "memory (peak)", text: ({ rssMb, peakMb }) => `${whole(rssMb)} (${whole(peakMb)}) MB` },
];

const loadColumns: Columns<BusyFigures | JoinFigures> = [
  { title: "load's cores", text: ({ loadCores }) => loadCores.toFixed(2) },
  { title: "others' cores", text: ({ foreignCores }) => foreignCores.toFixed(2) },
];

export const busyColumns: Columns<BusyFigures> = [
  { title: "p50 ms", text: ({ p50 }) => digits(p50, 1) },
  { title: "p95 ms", text: ({ p95 }) => digits(p95, 1) },
  { title: "p99 ms", text: ({ p99 }) => digits(p99, 1) },
  { title: "delivered", text: ({ delivered }) => `${digits(100 * delivered, 1)} %` },
  ...processColumns,
  { title: "× floor p95", text: ({ p95 }, floor) => ratio(p95, floor?.p95) },
  { title: "× floor CPU", text: ({ cores }, floor) => ratio(cores, floor?.cores) },
  ...loadColumns,
];

export const joinColumns: Columns<JoinFigures> = [
  { title: "p50 ms", text: ({ p50 }) => whole(p50) },
  { title: "p95 ms", text: ({ p95 }) => whole(p95) },
  { title: "all ms", text: ({ allMs }) => whole(allMs) },
  ...processColumns,
  { title: "× floor all", text: ({ allMs }, floor) => ratio(allMs, floor?.allMs) },
  ...loadColumns,
];

/** A Markdown table, as README.md shows it. */
export function tableOf<Figures>(columns: Columns<Figures>, rows: readonly Row<Figures>[]): string {
  const floor = rows.find(({ isFloor }) => isFloor)?.figures;
  const lines = [
    ["server", ...columns.map(({ title }) => title)],
    ["---", ...columns.map(() => "---:")],
    ...rows.map(({ name, figures }) => [name, ...columns.map(({ text }) => text(figures, floor))]),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

export function hotspotsText({ files, functions }: Hotspots): string {
  const lines = (shares: Hotspots["files"]) =>
    shares.map(({ name, share }) => `${(100 * share).toFixed(1).padStart(6)} %  ${name}`);
  return ["by file:", ...lines(files), "by function:", ...lines(functions)].join("\n");
}

function ratio(value: number, floor: number | undefined): string {
  return floor === undefined ? NO_FIGURE : digits(value / floor, 2);
}

function whole(value: number): string {
  return digits(value, 0);
}

/** A server that was overrun has figures that are none. */
function digits(value: number, count: number): string {
  return Number.isNaN(value) ? NO_FIGURE : value.toFixed(count);
}
