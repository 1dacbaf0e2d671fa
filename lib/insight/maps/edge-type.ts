/** What an arrow, or a tag, says about two nodes. */
export const edgeTypes = [
  "supports",
  "funds",
  "supplies",
  "needs",
  "causes",
  "answers",
  "blocks",
  "regulates",
  "informs",
  "partners",
  "leads-to",
  "about",
  "related",
] as const;
export type EdgeType = (typeof edgeTypes)[number];

/**
 * What people write on arrows, in both scripts (ours). The first type with a word in the label
 * counts, so harm comes before help: "does not support" is no support.
 */
const LEXICON: readonly (readonly [type: EdgeType, words: RegExp])[] = [
  [
    "blocks",
    /\b(?:blocks?|hinders?|prevents?|stops?|resists?|opposes?|against|not|no|lacks?)\b|阻碍|阻礙|妨碍|妨礙|反对|反對|抵制|限制|缺乏|不支持|不同意|不愿|不願|没有|沒有/u,
  ],
  [
    "funds",
    /\b(?:funds?|funding|financ\w*|invests?|investment|pays?|money|grants?|loans?)\b|资助|資助|出资|出資|投资|投資|融资|融資|付费|付費|拨款|撥款|贷款|貸款|资金|資金/u,
  ],
  [
    "regulates",
    /\b(?:regulat\w*|governs?|permits?|licen[cs]es?|rules?|standardi[sz]es?|certif\w*)\b|监管|監管|规范|規範|许可|許可|审批|審批|认证|認證|管理/u,
  ],
  [
    "answers",
    /\b(?:answers?|solves?|addresses|fixes|reduces?|mitigates?)\b|解决|解決|回应|回應|应对|應對|减少|減少|缓解|緩解/u,
  ],
  [
    "causes",
    /\b(?:causes?|because|drives?|due to|creates?)\b|导致|導致|造成|引起|因为|因為|驱动|驅動/u,
  ],
  ["needs", /\b(?:needs?|requires?|depends?|uses?|wants?)\b|需要|需求|依赖|依賴|使用|要求/u],
  [
    "supplies",
    /\b(?:suppl(?:y|ies)|provides?|delivers?|sells?|gives?|offers?)\b|供应|供應|提供|供给|供給|销售|銷售|交付/u,
  ],
  [
    "informs",
    /\b(?:informs?|data|information|reports?|advises?|teaches|trains?)\b|告知|数据|數據|資料|信息|資訊|报告|報告|咨询|諮詢|培训|培訓/u,
  ],
  [
    "partners",
    /\b(?:partners?|partnership|cooperates?|co-?operation|collaborat\w*|joint|together|with)\b|合作|伙伴|夥伴|协作|協作|联合|聯合|共同/u,
  ],
  [
    "supports",
    /\b(?:supports?|helps?|enables?|backs?)\b|支持|支援|帮助|幫助|协助|協助|扶持|促进|促進/u,
  ],
  [
    "leads-to",
    /\b(?:leads? to|then|next|becomes?|enters)\b|→|然后|然後|接着|接著|通向|走向|变成|變成/u,
  ],
];

/** The type an arrow's words name; `undefined` if they name none. */
export function typeOfLabel(label: string): EdgeType | undefined {
  const text = label.normalize("NFKC").toLowerCase();
  if (text.trim() === "") return undefined;
  return LEXICON.find(([, words]) => words.test(text))?.[0];
}
