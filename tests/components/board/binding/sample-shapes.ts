import { type TLShape, toRichText } from "@tldraw/tlschema";
import { base, frame, note } from "./board-peer.ts";

const b64 = { x: 0, y: 0, z: 0.5 };

/** One sound shape of every type a board may hold, as tldraw's own tools make them. */
export const sampleShapes: readonly TLShape[] = [
  note("shape:note", "A note\nin two lines"),
  frame("shape:frame"),
  shape("shape:group", "group", {}),
  shape("shape:text", "text", {
    color: "black",
    size: "m",
    font: "sans",
    textAlign: "start",
    w: 120,
    richText: toRichText("Text"),
    scale: 1,
    autoSize: true,
  }),
  shape("shape:geo", "geo", {
    geo: "diamond",
    dash: "solid",
    url: "",
    w: 100,
    h: 80,
    growY: 0,
    scale: 1,
    labelColor: "black",
    color: "green",
    fill: "none",
    size: "m",
    font: "sans",
    align: "middle",
    verticalAlign: "middle",
    richText: toRichText("Shape"),
  }),
  shape("shape:arrow", "arrow", {
    kind: "arc",
    labelColor: "black",
    color: "black",
    fill: "none",
    dash: "solid",
    size: "m",
    arrowheadStart: "none",
    arrowheadEnd: "arrow",
    font: "sans",
    start: { x: 0, y: 0 },
    end: { x: 100, y: 40 },
    bend: 12.5,
    text: "leads to",
    labelPosition: 0.5,
    scale: 1,
    elbowMidPoint: 0.5,
  }),
  shape("shape:line", "line", {
    color: "black",
    dash: "solid",
    size: "m",
    spline: "line",
    points: {
      a1: { id: "a1", index: "a1", x: 0, y: 0 },
      a2: { id: "a2", index: "a2", x: 60, y: 30 },
    },
    scale: 1,
  }),
  shape("shape:draw", "draw", {
    color: "blue",
    fill: "none",
    dash: "draw",
    size: "m",
    segments: [{ type: "free", points: [b64, { ...b64, x: 10, y: 5 }] }],
    isComplete: true,
    isClosed: false,
    isPen: false,
    scale: 1,
  }),
  shape("shape:highlight", "highlight", {
    color: "yellow",
    size: "m",
    segments: [{ type: "straight", points: [b64, { ...b64, x: 90 }] }],
    isComplete: true,
    isPen: false,
    scale: 1,
  }),
];

function shape(id: string, type: string, props: object): TLShape {
  return { ...base(id, type), props } as unknown as TLShape;
}
