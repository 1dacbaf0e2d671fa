/** What an honest claim of a net effect names; T08 asks for all four. */
export const claimParts = ["amount", "baseline", "boundary", "roughness"] as const;
export type ClaimPart = (typeof claimParts)[number];

/** A part found in a text, and the words that showed it. */
export type FoundPart = Readonly<{ part: ClaimPart; words: string }>;

/**
 * Words by which a claim names its parts, in English and both Chinese scripts. They only suggest:
 * people confirm. `amount` is a figure with a unit, so that "option 2" is none.
 */
const patterns: Readonly<Record<ClaimPart, RegExp>> = {
  amount:
    /\d[\d.,]*\s*(?:%|％|percent|k?g\b|t\b|tonnes?|tons?|kwh|mwh|wh\b|km\b|sheets?|hours?|吨|噸|公斤|千克|克|度|千瓦时|千瓦時|公里|张|張|倍)|百分之[一二三四五六七八九十百\d]+|[一二三四五六七八九]成/giu,
  baseline:
    /\b(?:baseline|base year|reference (?:case|year)|compared (?:to|with)|relative to|versus|vs|than (?:last|before|in|today)|business as usual|against (?:19|20)\d\d)\b|[比和与與]\s*(?:19|20)\d\d\s*年|基线|基線|基准|基準|相比|相较|相較|对比|對比|对照|對照|较去年|較去年|比去年|比上学期|比上學期|同比|與去年|现状为|現狀為/giu,
  boundary:
    /\b(?:boundary|boundaries|scope|system limits?|life[- ]?cycle|includ(?:es|ing)|exclud(?:es|ing)|covers?|only (?:the|our))\b|边界|邊界|范围|範圍|生命周期|生命週期|包括|包含|不含|不包括|仅限|僅限|只算|涵盖|涵蓋/giu,
  roughness:
    /\b(?:screening|estimate[ds]?|rough(?:ly)?|approx(?:imately|\.)?|about|uncertain(?:ty)?|not for publicity|order of magnitude)\b|±|筛查|篩查|筛选级|篩選級|估算|估计|估計|粗略|大约|大約|约为|約為|不确定|不確定|误差|誤差|不得用于|不得用於/giu,
};

/** Said right before a part's words, they say that it is not there. */
const DENIED =
  /(?:\b(?:no|not|without|lacks?|lacking|missing|unknown|need(?:s|ed)?(?: an?)?)(?: (?:an?|the|any|yet|clear|agreed))*\s*|没有|沒有|缺少|缺乏|缺|尚无|尚無|无|無|未定|未设|未設|没|沒|不清楚)$/iu;
/** Said right after. */
const DENIED_AFTER =
  /^\s*(?:(?:is|are|was)?\s*(?:missing|unknown|unclear|not (?:set|known|clear|agreed|defined))|\?|？|未知|不明|不清|未定|缺失|待定|尚未|还没|還沒|没有|沒有|:?\s*(?:none|tbd|无|無)(?!\w))/iu;
/** How many characters before and after are looked at. */
const REACH = 24;

/** Parts that a text names; those it says are missing are left out. */
export function findClaimParts(text: string): FoundPart[] {
  const heard = text.normalize("NFC");
  return claimParts.flatMap((part) => {
    for (const { 0: words, index } of heard.matchAll(patterns[part])) {
      const before = heard.slice(Math.max(0, index - REACH), index);
      const after = heard.slice(index + words.length, index + words.length + REACH);
      if (!DENIED.test(before) && !DENIED_AFTER.test(after)) return [{ part, words }];
    }
    return [];
  });
}
