import { createShapeValidator, defaultBindingSchemas, defaultShapeSchemas } from "@tldraw/tlschema";
import { shapeTypes } from "#lib/canvas/board-document.ts";
import type { Json, JsonObject } from "#lib/canvas/json-value.ts";
import {
  isSoundBinding,
  isSoundMeta,
  isSoundOpacity,
  isSoundPlace,
  isSoundShape,
  type RecordBounds,
} from "#lib/canvas/record-bounds.ts";

/** `[parentId, index, x, y, rotation]`. */
export type Placing = readonly [
  parentId: string,
  index: string,
  x: number,
  y: number,
  rotation: number,
];

export type RegisterRule = Readonly<{
  /** Whether a record without it is none. */
  isNeeded: boolean;
  /** @param last what stood there when it was sound last, for a quicker answer. */
  isSound(value: unknown, last: Json | undefined): boolean;
}>;

/** What may stand in the registers of records of one type, `t` and `rt` excepted. */
export type TypeRules = Readonly<{
  registers: ReadonlyMap<string, RegisterRule>;
  hasText: boolean;
}>;

/** The rules for a record; `undefined` if no record with this id can have this type. */
export type RulesFor = (id: string, type: unknown) => TypeRules | undefined;

/** Ids as tldraw and we make them. */
const ID = /^(?:shape|binding):[\w./-]{1,100}$/;
const SHAPE_ID = /^shape:[\w./-]{1,100}$/;
/** Longest key of the order among siblings; they grow when something is put in between again and again. */
const INDEX_LENGTH = 256;

/** Keys that are right for sure; tldraw takes long to say so. */
const USUAL_INDEX = /^a[0-9A-Za-z](?:[0-9A-Za-z]{0,60}[1-9A-Za-z])?$/;

export function createRegisterRules(bounds: RecordBounds): RulesFor {
  const shapes = new Map(shapeTypes.map((type) => [type as string, shapeRules(type, bounds)]));
  const binding = bindingRules();

  return (id, type) => {
    if (!ID.test(id) || typeof type !== "string") return undefined;
    if (id.startsWith("binding:")) return type === "b:arrow" ? binding : undefined;
    return shapes.get(type);
  };
}

function shapeRules(type: (typeof shapeTypes)[number], bounds: RecordBounds): TypeRules {
  const { richText, ...validators } = propValidators(defaultShapeSchemas[type]);
  return {
    hasText: richText !== undefined,
    registers: new Map<string, RegisterRule>([
      ["xf", { isNeeded: true, isSound: isPlacing }],
      [
        "p",
        {
          isNeeded: true,
          isSound: (props) =>
            isSoundShape(type, props, bounds) && areValid(withoutStroke(props), validators),
        },
      ],
      ["m", { isNeeded: false, isSound: isSoundMeta }],
      ["isLocked", { isNeeded: false, isSound: (value) => typeof value === "boolean" }],
      ["opacity", { isNeeded: false, isSound: isSoundOpacity }],
    ]),
  };
}

/** The points of a stroke are checked, and there are hundreds of them. */
function withoutStroke(props: JsonObject): JsonObject {
  return props.segments === undefined ? props : { ...props, segments: [] };
}

function bindingRules(): TypeRules {
  const validators = propValidators(defaultBindingSchemas.arrow);
  return {
    hasText: false,
    registers: new Map<string, RegisterRule>([
      ["ft", { isNeeded: true, isSound: areEnds }],
      [
        "p",
        {
          isNeeded: true,
          isSound: (props) => isSoundBinding(props) && areValid(props, validators),
        },
      ],
      ["m", { isNeeded: false, isSound: isSoundMeta }],
    ]),
  };
}

type Validator = Readonly<{ validate(value: unknown): unknown }>;
type Validators = Readonly<Record<string, Validator | undefined>>;

function propValidators({ props }: Readonly<{ props: object }>): Validators {
  return props as Validators;
}

/** Whether props are what tldraw's validators want, each of them and no others. */
function areValid(props: JsonObject, validators: Validators): boolean {
  try {
    for (const [name, validator] of Object.entries(validators)) validator?.validate(props[name]);
  } catch {
    // They say no by throwing.
    return false;
  }
  return Object.keys(props).every((name) => Object.hasOwn(validators, name));
}

/** Whether its parent exists and can be one is another matter. */
function isPlacing(value: unknown, last: Json | undefined): boolean {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [parentId, index, x, y, rotation] = value as unknown[];
  if (typeof parentId !== "string" || parentId.length > INDEX_LENGTH) return false;
  if (typeof x !== "number" || typeof y !== "number" || typeof rotation !== "number") return false;
  if (typeof index !== "string" || !isSoundPlace({ x, y, rotation })) return false;
  return (Array.isArray(last) && last[1] === index) || isIndex(index);
}

/** Any shape will do: tldraw checks these keys nowhere else. */
const anyGroup = createShapeValidator("group", {});

function isIndex(index: string): boolean {
  if (USUAL_INDEX.test(index)) return true;
  return index.length <= INDEX_LENGTH && anyGroup.isValid({ ...anyShape, index });
}

const anyShape = {
  typeName: "shape",
  type: "group",
  id: "shape:any",
  parentId: "page:any",
  x: 0,
  y: 0,
  rotation: 0,
  isLocked: false,
  opacity: 1,
  props: {},
  meta: {},
};

function areEnds(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  return value.every((id) => typeof id === "string" && SHAPE_ID.test(id));
}
