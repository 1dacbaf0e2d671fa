/** Encodings a table can be read in; the names are those of the WHATWG Encoding Standard. */
export const tableEncodings = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"] as const;
export type TableEncoding = (typeof tableEncodings)[number];

export type DecodedText =
  | Readonly<{
      ok: true;
      text: string;
      encoding: TableEncoding;
      /** What else it could well be, for the person to choose; empty where there is no doubt. */
      alternatives: readonly TableEncoding[];
    }>
  | Readonly<{ ok: false; code: "spreadsheet-file" | "not-text" }>
  | Readonly<{
      ok: false;
      code: "unknown-encoding";
      /** What could be read, with `UNREADABLE` where it could not. */
      text: string;
    }>;

/** Stands for bytes that fit no character. */
export const UNREADABLE = "\ufffd";

/** How much of the text beyond ASCII must be usual characters before a guess is worth taking. */
const LEAST_PLAUSIBLE = 0.6;
/** A second reading this close to the best is told to the person. */
const CLOSE = 0.25;
/** Bytes looked at for a guess. */
const SAMPLE_BYTES = 200_000;

/** What is frequent in sector tables and in any Chinese prose; simplified and traditional. */
const FREQUENT = new Set(
  "的一是在不了有和人这这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严業產電國為這個們來時對會發動過說種後經進著裡現實體機當點從應開還與關線數質氣變條沒結問無係軍黨題員總設長頭資邊級圖統較將組見計別運農幾區強決戰則據處隊給門熱領東導壓濟階術極聯認權證單風帶場車務萬達積議聲報鬥類離華確張馬節話況傳許廣記觀織裝書復兒須際驗連斷難礦備辦習響約勞團歷構稱準劃選標寫親養層專狀廠識適屬圓滿縣參紅細聽該鐵價嚴碳排放源通信终端終端服务服務制造制造製造最终最終需求产出產出强度強度交通建筑建築金融教育煤油气燃化工食品纺织紡織运输運輸",
);

/**
 * Bytes as text.
 *
 * A byte-order mark decides; then whatever is sound UTF-8 is UTF-8. Otherwise GB18030 (which
 * contains GBK) and Big5 are both tried: one that does not decode is out, and the more plausible
 * of two that do is taken. Nothing is replaced or dropped: a byte that fits nowhere refuses the
 * file.
 *
 * @param stated the encoding the person chose; nothing else is tried then.
 */
export function decodeText(bytes: Uint8Array, stated?: TableEncoding): DecodedText {
  if (isSpreadsheetFile(bytes)) return { ok: false, code: "spreadsheet-file" };
  if (stated) return decodedAs(bytes, [stated], stated);
  const marked = encodingByMark(bytes);
  if (marked) return decodedAs(bytes, [marked], marked);
  if (bytes.includes(0)) return { ok: false, code: "not-text" };
  if (decode(bytes, "utf-8") !== undefined) return decodedAs(bytes, ["utf-8"]);
  const guesses = (["gb18030", "big5"] as const)
    .map((encoding) => ({ encoding, score: plausibility(bytes, encoding) }))
    .filter(({ score }) => score >= LEAST_PLAUSIBLE)
    .toSorted((a, b) => b.score - a.score);
  const best = guesses[0]?.score ?? 0;
  return decodedAs(
    bytes,
    guesses.filter(({ score }) => best - score <= CLOSE).map(({ encoding }) => encoding),
  );
}

/** @param nearest what it is read in, as far as it can be, if it is none of the encodings. */
function decodedAs(
  bytes: Uint8Array,
  [encoding, ...alternatives]: TableEncoding[],
  nearest: TableEncoding = "utf-8",
): DecodedText {
  const text = encoding && decode(bytes, encoding);
  if (encoding === undefined || text === undefined) {
    const rest = new TextDecoder(nearest).decode(bytes);
    return { ok: false, code: "unknown-encoding", text: rest };
  }
  if (text.includes("\0")) return { ok: false, code: "not-text" };
  return { ok: true, text, encoding, alternatives };
}

/** Strict; `undefined` if one byte does not fit. A byte-order mark is no part of the text. */
function decode(bytes: Uint8Array, encoding: TableEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The decoder's way of saying that these bytes are something else.
    return undefined;
  }
}

function encodingByMark([a, b, c]: Uint8Array): TableEncoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** An .xlsx (a ZIP archive) or .xls/.et (an OLE file): people send them under the name of a CSV. */
function isSpreadsheetFile([a, b, c, d]: Uint8Array): boolean {
  const isZip = a === 0x50 && b === 0x4b && c === 3 && d === 4;
  return isZip || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}

/**
 * From 0 to 2: the share of characters beyond ASCII that lie in the part of the code table made
 * for frequent characters (GB 2312 level 1: lead B0–D7, trail from A1; Big5 level 1: lead A4–C6)
 * or are punctuation, and the share of them that are among the most frequent of all. Text read in
 * the wrong one of the two lands in rare characters. Negative if it does not decode.
 */
function plausibility(bytes: Uint8Array, encoding: "gb18030" | "big5"): number {
  const text = decode(bytes, encoding);
  if (text === undefined) return -1;
  const isUsual = encoding === "gb18030" ? isUsualGb : isUsualBig5;
  let usual = 0;
  let pairs = 0;
  for (let at = 0; at < Math.min(bytes.length - 1, SAMPLE_BYTES); at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at += 1;
    pairs += 1;
    if (isUsual(lead, bytes[at] ?? 0)) usual += 1;
  }
  const beyond = [...text.slice(0, SAMPLE_BYTES)].filter((character) => character > "\u007f");
  const frequent = beyond.filter((character) => FREQUENT.has(character)).length;
  return usual / Math.max(pairs, 1) + frequent / Math.max(beyond.length, 1);
}

function isUsualGb(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3);
}

function isUsualBig5(lead: number): boolean {
  return lead >= 0xa1 && lead <= 0xc6;
}
