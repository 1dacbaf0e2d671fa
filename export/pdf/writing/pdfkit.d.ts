/** What we use of pdfkit 0.20, which brings no types. */
declare module "pdfkit" {
  import { Readable } from "node:stream";

  export type Reference = { data: Record<string, unknown>; end(): void };
  export type Content = { readonly refs: readonly unknown[] };

  export interface StructureElement {
    readonly dictionary: Reference;
    add(child: StructureElement | Content): this;
    end(): void;
  }

  export type StructureOptions = Readonly<{
    lang?: string;
    alt?: string;
    /** Left, top, right, bottom, from the page's upper left corner. */
    bbox?: readonly [number, number, number, number];
    scope?: "Row" | "Column";
  }>;

  export interface Outline {
    addItem(
      title: string,
      options: Readonly<{ pageNumber: number; top: number; left: number; expanded?: boolean }>,
    ): Outline;
  }

  // biome-ignore lint/style/noDefaultExport: it is theirs.
  export default class PDFDocument extends Readable {
    constructor(
      options: Readonly<{
        pdfVersion: string;
        subset?: string;
        tagged?: boolean;
        lang?: string;
        displayTitle?: boolean;
        autoFirstPage?: boolean;
        pageMode?: string;
        info: Readonly<Record<string, string | Date>>;
      }>,
    );
    readonly page: Readonly<{ width: number; height: number }>;
    readonly outline: Outline;
    readonly _root: Reference;
    save(): this;
    restore(): this;
    fillColor(colour: string): this;
    fillOpacity(opacity: number): this;
    font(source: unknown, size: number): this;
    text(
      text: string,
      x: number,
      y: number,
      options: Readonly<{ lineBreak?: boolean; width?: number; align?: string }>,
    ): this;
    widthOfString(text: string): number;
    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: "Artifact", options: Readonly<{ type: string }>): this;
    markStructureContent(tag: string): Content;
    endMarkedContent(): this;
    link(x: number, y: number, w: number, h: number, url: string, options: object): this;
    goTo(x: number, y: number, w: number, h: number, name: string, options: object): this;
    addNamedDestination(
      name: string,
      type: "XYZ",
      left: number,
      top: number,
      zoom: number | null,
    ): void;
    file(
      bytes: Uint8Array,
      options: Readonly<{
        name: string;
        type?: string;
        description?: string;
        relationship?: string;
        creationDate?: Date;
        modifiedDate?: Date;
      }>,
    ): Reference;
    end(): void;
  }
}
