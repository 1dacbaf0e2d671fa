import { faultInXml } from "../well-formed.ts";

/*
 * What a manifest of IMS Common Cartridge 1.1 and 1.3 may hold, as the standard's schemas and their
 * Schematron rules say it (ccv1p1_imscp_v1p2_v1p0.xsd, ccv1p1_lommanifest_v1p0.xsd, 31 January
 * 2011): only what a cartridge of web content has. The schemas themselves may not be handed on by
 * whoever is not registered for that; these tables are ours.
 */

export type XmlElement = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  text: string;
}>;

type Many = readonly [least: number, most: number];
const one: Many = [1, 1];
const maybe: Many = [0, 1];
const any: Many = [0, Number.POSITIVE_INFINITY];

type Form = Readonly<{
  /** In this order, unless `isUnordered`. */
  children?: Readonly<Record<string, Many>>;
  isUnordered?: boolean;
  /** `true` for those that must be there. */
  attributes?: Readonly<Record<string, boolean>>;
  /** What its text is, where it has any. */
  text?: RegExp;
}>;

const langString: Form = { children: { "lomimscc:string": any } };
const yesOrNo: Form = { children: { "lomimscc:value": one } };
const anything = /^.*$/s;

/** By path from the root; `item` stands for items below the first, at any depth. */
function formsOf(version: string): Readonly<Record<string, Form>> {
  return {
    manifest: {
      children: { metadata: one, organizations: one, resources: one },
      attributes: { identifier: true, "xml:base": false, "xsi:schemaLocation": false },
    },
    metadata: { children: { schema: one, schemaversion: one, "lomimscc:lom": one } },
    schema: { text: /^IMS Common Cartridge$/ },
    schemaversion: { text: new RegExp(`^${version.replaceAll(".", "\\.")}\\.0$`) },
    organizations: { children: { organization: maybe } },
    organization: {
      children: { title: maybe, item: one, metadata: maybe },
      attributes: { identifier: true, structure: true },
    },
    "organization/item": {
      children: { item: any, metadata: maybe },
      attributes: { identifier: true },
    },
    item: {
      children: { title: one, item: any, metadata: maybe },
      attributes: { identifier: true, identifierref: false },
    },
    title: { text: anything },
    resources: { children: { resource: any } },
    resource: {
      children: { metadata: maybe, file: any, dependency: any },
      attributes: { identifier: true, type: true, href: false, intendeduse: false },
    },
    file: { children: { metadata: maybe }, attributes: { href: true } },
    "lomimscc:lom": {
      isUnordered: true,
      children: {
        ...{ "lomimscc:general": maybe, "lomimscc:lifeCycle": maybe, "lomimscc:technical": maybe },
        ...{ "lomimscc:educational": any, "lomimscc:rights": maybe, "lomimscc:relation": any },
        "lomimscc:classification": any,
      },
    },
    "lomimscc:general": {
      isUnordered: true,
      children: {
        ...{ "lomimscc:identifier": any, "lomimscc:title": maybe, "lomimscc:language": any },
        ...{ "lomimscc:description": any, "lomimscc:keyword": any, "lomimscc:coverage": any },
      },
    },
    "lomimscc:title": langString,
    "lomimscc:description": langString,
    "lomimscc:keyword": langString,
    "lomimscc:string": { attributes: { language: false }, text: anything },
    "lomimscc:language": { text: /^[a-z]{2,3}(-[A-Za-z]+)*$/ },
    "lomimscc:lifeCycle": {
      children: { "lomimscc:contribute": [1, Number.POSITIVE_INFINITY] },
    },
    "lomimscc:contribute": {
      isUnordered: true,
      children: { "lomimscc:role": maybe, "lomimscc:entity": any, "lomimscc:date": maybe },
    },
    "lomimscc:date": {
      isUnordered: true,
      children: { "lomimscc:dateTime": maybe, "lomimscc:description": maybe },
    },
    "lomimscc:dateTime": { text: /^\d{4}-\d\d-\d\d(T.+)?$/ },
    "lomimscc:rights": {
      isUnordered: true,
      children: {
        ...{ "lomimscc:cost": maybe, "lomimscc:copyrightAndOtherRestrictions": maybe },
        "lomimscc:description": maybe,
      },
    },
    "lomimscc:copyrightAndOtherRestrictions": yesOrNo,
    "lomimscc:value": { text: /^(yes|no)$/ },
  };
}

/** Everything in a manifest that the standard does not allow, in words; empty if it is sound. */
export function faultsInManifest(xml: string, version: string): string[] {
  const malformed = faultInXml(xml);
  if (malformed !== null) return [malformed];
  const root = readXml(xml);
  if (root.name !== "manifest") return [`<${root.name}> is no manifest`];
  return [...formFaults(root, undefined, formsOf(version)), ...ruleFaults(root)];
}

function formFaults(
  element: XmlElement,
  parent: XmlElement | undefined,
  forms: Readonly<Record<string, Form>>,
): string[] {
  const { name, children, text } = element;
  const form = forms[`${parent?.name}/${name}`] ?? forms[name];
  if (!form) return [`<${name}> is not allowed`];
  const isSaid = text.trim() !== "";
  return [
    ...childFaults(element, form),
    ...attributeFaults(element, form),
    ...(form.text ? (form.text.test(text) ? [] : [`<${name}> cannot be "${text}"`]) : []),
    ...(!form.text && isSaid ? [`text in <${name}>`] : []),
    ...children.flatMap((child) => formFaults(child, element, forms)),
  ];
}

function childFaults({ name, children }: XmlElement, form: Form): string[] {
  const allowed = form.children ?? {};
  const order = Object.keys(allowed);
  const names = children.map((child) => child.name);
  const counts = order.flatMap((child) => {
    const [least, most] = allowed[child] ?? one;
    const found = names.filter((other) => other === child).length;
    return found < least || found > most ? [`${found} <${child}> in <${name}>`] : [];
  });
  const strange = names.filter((child) => !order.includes(child));
  const places = names.map((child) => order.indexOf(child));
  const isSorted = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  return [
    ...counts,
    ...strange.map((child) => `<${child}> in <${name}>`),
    ...(form.isUnordered || isSorted ? [] : [`the order in <${name}>`]),
  ];
}

function attributeFaults({ name, attributes }: XmlElement, form: Form): string[] {
  const known = form.attributes ?? {};
  const found = Object.keys(attributes).filter((one) => !/^xmlns(:|$)/.test(one));
  return [
    ...Object.keys(known).filter((one) => known[one] && !found.includes(one)),
    ...found.filter((one) => !(one in known)),
  ].map((attribute) => `the attribute ${attribute} of <${name}>`);
}

/** Ids and references (xs:ID, xs:IDREF), and the rules 5, 8, 9 and 10 for web content. */
function ruleFaults(root: XmlElement): string[] {
  const all = [root, ...below(root)];
  const ids = all.flatMap(({ attributes: { identifier } }) => identifier ?? []);
  const resources = all.filter(({ name }) => name === "resource");
  const known = new Set(resources.map(({ attributes }) => attributes.identifier));
  const structure = all.find(({ name }) => name === "organization")?.attributes.structure;
  return [
    ...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)).map((id) => `the id "${id}"`),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `the id "${id}" twice`),
    ...all
      .flatMap(({ attributes: { identifierref } }) => identifierref ?? [])
      .filter((ref) => !known.has(ref))
      .map((ref) => `nothing is called "${ref}"`),
    ...(structure === "rooted-hierarchy" ? [] : [`the structure ${structure}`]),
    ...all
      .filter(({ name, attributes, children }) => {
        const isLeaf = name === "item" && attributes.identifierref !== undefined;
        return isLeaf && children.some((child) => child.name === "item");
      })
      .map(() => "rule 8b: items below one that is a file"),
    ...resources.flatMap(resourceFaults),
  ];
}

function resourceFaults({ attributes: { type, href, identifier }, children }: XmlElement) {
  const files = children.flatMap(({ attributes }) => attributes.href ?? []);
  return [
    ...(type === "webcontent" ? [] : [`the type ${type} of ${identifier}`]),
    ...(new Set(files).size < files.length ? [`rule 9a: a file twice in ${identifier}`] : []),
    ...(href === undefined || files.includes(href) ? [] : [`rule 10: no file of ${identifier}`]),
    ...files.filter((file) => /^[a-z]+:|^\/|\.\./i.test(file)).map((file) => `the file ${file}`),
  ];
}

function below({ children }: XmlElement): XmlElement[] {
  return children.flatMap((child) => [child, ...below(child)]);
}

/** Reads XML that is well-formed. */
function readXml(xml: string): XmlElement {
  type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string };
  const top: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  for (const [, closing, name, attributes = "", empty, text] of xml.matchAll(
    /<\?.*?\?>|<(\/?)([\w:.-]+)([^>]*?)(\/?)>|([^<]+)/gsu,
  )) {
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.text += text;
    if (name === undefined) continue;
    if (closing) {
      open.pop();
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)];
    const element: Open = {
      ...{ name, children: [], text: "" },
      attributes: Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, value])),
    };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  return top.children[0] ?? top;
}
