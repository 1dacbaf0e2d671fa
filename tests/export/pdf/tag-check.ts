import { readMarks } from "./content-marks.ts";
import { type Dictionary, type PdfObjects, readObjects, type Value } from "./pdf-objects.ts";

/** An element of the structure, with what it contains in order. */
export type Element = Readonly<{
  ref: string;
  role: string;
  dict: Dictionary;
  kids: readonly Element[];
  /** Pieces of content: page and number. */
  content: readonly string[];
  /** Annotations. */
  objects: readonly string[];
}>;

const CHILDREN: Readonly<Record<string, RegExp>> = {
  Table: /^(?:TR|Caption)$/,
  TR: /^(?:TH|TD)$/,
  L: /^(?:LI|Caption)$/,
  LI: /^(?:Lbl|LBody)$/,
  TOC: /^TOCI$/,
};
const PARENTS: Readonly<Record<string, RegExp>> = {
  TR: /^Table$/,
  TH: /^TR$/,
  TD: /^TR$/,
  LI: /^L$/,
  Lbl: /^LI$/,
  LBody: /^LI$/,
  TOCI: /^TOC$/,
};

/**
 * Machine checks in the manner of the Matterhorn Protocol 1.1 for PDF/UA-1, as far as they concern
 * what we write. Not a validator: whether words are good is for people to judge.
 *
 * @returns what is wrong, and the structure.
 */
export function checkTags(bytes: Uint8Array): Readonly<{ faults: string[]; root: Element }> {
  const pdf = readObjects(bytes);
  const faults = [...documentFaults(pdf)];
  const tree = pdf.dict(pdf.catalogue["/StructTreeRoot"]);
  const [top] = pdf.list(tree["/K"]);
  const root = readElement(pdf, top ?? null, faults);
  faults.push(...contentFaults(pdf, root, tree));
  visit(root, null, (element, parent) => faults.push(...elementFaults(pdf, element, parent)));
  faults.push(...headingFaults(root), ...annotationFaults(pdf, root));
  return { faults, root };
}

export function visit(
  element: Element,
  parent: Element | null,
  see: (element: Element, parent: Element | null) => void,
): void {
  see(element, parent);
  for (const kid of element.kids) visit(kid, element, see);
}

function documentFaults({ catalogue, dict, get, streamText }: PdfObjects): string[] {
  const metadata = streamText(catalogue["/Metadata"]);
  const facts: readonly (readonly [string, boolean])[] = [
    ["06-002 pdfuaid", /<pdfuaid:part>1</.test(metadata)],
    ["06-003 dc:title", /<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(metadata)],
    ["07-001 DisplayDocTitle", dict(catalogue["/ViewerPreferences"])["/DisplayDocTitle"] === true],
    ["Marked", dict(catalogue["/MarkInfo"])["/Marked"] === true],
    ["11-006 Lang", typeof get(catalogue["/Lang"]) === "string"],
  ];
  return facts.filter(([, holds]) => !holds).map(([name]) => name);
}

function readElement(pdf: PdfObjects, value: Value, faults: string[]): Element {
  const ref = String(value);
  const dict = pdf.dict(value);
  const role = String(dict["/S"]).slice(1);
  const page = dict["/Pg"];
  const kids: Element[] = [];
  const content: string[] = [];
  const objects: string[] = [];
  for (const kid of pdf.list(dict["/K"])) {
    const one = pdf.dict(kid);
    if (typeof kid === "number") content.push(`${page} ${kid}`);
    else if (one["/Type"] === "/MCR") content.push(`${one["/Pg"]} ${one["/MCID"]}`);
    else if (one["/Type"] === "/OBJR") objects.push(String(one["/Obj"]));
    else {
      if (one["/P"] !== ref) faults.push(`${role}: a child names another parent`);
      kids.push(readElement(pdf, kid, faults));
    }
  }
  return { ref, role, dict, kids, content, objects };
}

/** Every piece of content has one element, which the parent tree names too. */
function contentFaults(pdf: PdfObjects, root: Element, tree: Dictionary): string[] {
  const faults: string[] = [];
  const owners = new Map<string, Element>();
  visit(root, null, (element) => {
    for (const piece of element.content) {
      if (owners.has(piece)) faults.push(`${piece} has two elements`);
      owners.set(piece, element);
    }
  });
  const parents = pdf.list(pdf.dict(tree["/ParentTree"])["/Nums"]);
  for (const { ref, page, content } of pdf.pages) {
    const { marked, faults: wrong } = readMarks(content);
    faults.push(...wrong.map((fault) => `${ref}: ${fault}`));
    const named = pdf.list(parents[parents.indexOf(page["/StructParents"] ?? -1) + 1]);
    for (const { role, mcid } of marked) {
      const owner = owners.get(`${ref} ${mcid}`);
      if (!owner) faults.push(`01-005 ${ref} ${mcid} is in no element`);
      else if (named[mcid] !== owner.ref) faults.push(`${ref} ${mcid}: wrong in the parent tree`);
      else if (owner.role !== role) faults.push(`${ref} ${mcid}: ${role} in ${owner.role}`);
      owners.delete(`${ref} ${mcid}`);
    }
  }
  return [...faults, ...[...owners.keys()].map((piece) => `${piece} is on no page`)];
}

function elementFaults(pdf: PdfObjects, element: Element, parent: Element | null): string[] {
  const { role, kids, dict, content, objects } = element;
  const faults: string[] = [];
  const wrong = kids.filter((kid) => CHILDREN[role]?.test(kid.role) === false);
  faults.push(...wrong.map((kid) => `${kid.role} in ${role}`));
  if (parent && PARENTS[role]?.test(parent.role) === false)
    faults.push(`${role} in ${parent.role}`);
  const attributes = pdf.dict(dict["/A"]);
  if (role === "Figure") {
    if (!/^u:.+/.test(String(dict["/Alt"]))) faults.push("13-004 figure without words");
    if (pdf.list(attributes["/BBox"]).length !== 4) faults.push("figure without a box");
  }
  if (role === "TH" && attributes["/Scope"] === undefined) faults.push("15-003 head of nothing");
  if (role === "Table") faults.push(...tableFaults(pdf, element));
  const isCell = role === "TD" || role === "TH";
  const isEmpty = kids.length + content.length + objects.length === 0;
  if (isEmpty && !isCell && role !== "LBody") faults.push(`${role} holds nothing`);
  return faults;
}

function tableFaults(pdf: PdfObjects, table: Element): string[] {
  const widths = table.kids
    .filter(({ role }) => role === "TR")
    .map(({ kids }) =>
      kids.reduce((sum, { dict }) => sum + Number(pdf.dict(dict["/A"])["/ColSpan"] ?? 1), 0),
    );
  return new Set(widths).size > 1 ? [`15-002 rows of ${[...new Set(widths)]} cells`] : [];
}

function headingFaults(root: Element): string[] {
  const levels: number[] = [];
  visit(root, null, ({ role }) => {
    const level = /^H(\d)$/.exec(role)?.[1];
    if (level) levels.push(Number(level));
  });
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return jumps.map((level) => `14-003 a level is left out before H${level}`);
}

function annotationFaults(pdf: PdfObjects, root: Element): string[] {
  const linked = new Map<string, Element>();
  visit(root, null, (element) => {
    for (const object of element.objects) linked.set(object, element);
  });
  return pdf.pages.flatMap(({ page }) => {
    const annotations = pdf.list(page["/Annots"]);
    const faults = annotations.length > 0 && page["/Tabs"] !== "/S" ? ["28-004 tab order"] : [];
    for (const annotation of annotations) {
      const { role } = linked.get(String(annotation)) ?? {};
      if (role !== "Link") faults.push(`28-011 a link in ${role}`);
      const dict = pdf.dict(annotation);
      if (!/^u:.+/.test(String(dict["/Contents"]))) faults.push("28-012 a link without words");
      if (dict["/StructParent"] === undefined) faults.push("28-010 a link without a parent");
    }
    return faults;
  });
}
