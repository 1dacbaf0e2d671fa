/** What a note is for or against, apart from what it is about. */
export type Stance = Readonly<{
  /** Whether it says no to something. Two negations are none. */
  isNegated: boolean;
  /** Which ends of which opposites it names, `amount+` for instance. */
  ends: ReadonlySet<string>;
  /** Places of the words that say so, in the folded text: they are no part of the topic. */
  spans: readonly (readonly [start: number, end: number])[];
}>;

/** Words that look like a negation and are none, in folded text. */
const noNegation =
  /not only|no longer than|不仅|不只|不但|不断|不同|不管|不论|不得不|不少|不错|不够|不足|不低于|不高于|不超过|不少于|差不多|无人机|无线|无论|无障碍|无缝|无处不在|无所不在|没收/g;

const negation =
  /\b(?:not?|never|without|avoid|ban(?:s|ned|ning)?|forbid(?:s|den)?|prohibit(?:s|ed)?|stop|against|oppose[sd]?|reject(?:s|ed)?|cannot|can['’]t|do(?:es)?n['’]t|won['’]t|shouldn['’]t|mustn['’]t)\b|禁止|反对|拒绝|取消|停止|避免|没必要|没有|不要|不必|不用|不应|不该|不能|不可|不准|不许|无需|无须|不|没|别(?!的|人|处|墅)|勿|莫/g;

/** For or against something, without any other meaning: no part of a topic either. */
const assent =
  /\b(?:allow(?:s|ed)?|permit(?:s|ted)?|support(?:s|ed)?|continue(?:s)?|keep)\b|允许|支持|赞成|继续|保留/g;

/** Pairs of opposites; the first of each is the `+` end. */
const opposites: readonly (readonly [name: string, plus: RegExp, minus: RegExp])[] = [
  [
    "amount",
    /\b(?:more|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|higher|expand|add)\b|增加|提高|提升|扩大|增设|加开|上调|更多|多(?=[用开设建装])/g,
    /\b(?:less|fewer|reduc(?:e|es|ed|ing)|lower|cut|decreas(?:e|es|ed|ing)|shrink)\b|减少|降低|缩小|下调|削减|更少|少(?=[用开设建装])/g,
  ],
  ["duty", /\b(?:mandatory|compulsory|obligatory)\b|强制|必须/g, /\bvoluntary\b|自愿|自发/g],
  ["price", /\b(?:free of charge|for free|gratis)\b|免费/g, /\b(?:paid|charge a fee)\b|收费|付费/g],
  [
    "place",
    /\b(?:centrali[sz]ed?|central)\b|集中/g,
    /\b(?:decentrali[sz]ed?|distributed)\b|分散|分布式/g,
  ],
  ["access", /\b(?:open to all|public)\b|公开|开放/g, /\b(?:confidential|private)\b|保密|封闭/g],
];

/** @param text folded, see script-fold.ts. */
export function stanceOf(text: string): Stance {
  const spans: [number, number][] = [];
  const harmless = placesOf(text, noNegation);
  const no = placesOf(text, negation).filter(
    ([start]) => !harmless.some(([from, to]) => start >= from && start < to),
  );
  spans.push(...no, ...placesOf(text, assent));
  const ends = new Set<string>();
  for (const [name, plus, minus] of opposites) {
    const [up, down] = [placesOf(text, plus), placesOf(text, minus)];
    if (up.length > 0) ends.add(`${name}+`);
    if (down.length > 0) ends.add(`${name}-`);
    spans.push(...up, ...down);
  }
  return { isNegated: no.length % 2 === 1, ends, spans };
}

/** Why two stances cannot both be held; `null` if they can. */
export function contradiction(one: Stance, other: Stance): "negation" | "opposites" | null {
  const opposed = opposites.some(([name]) => {
    const [a, b] = [endOf(one, name), endOf(other, name)];
    return a !== 0 && b !== 0 && a !== b;
  });
  // "No more screens" and "fewer screens" are of one mind.
  if (one.isNegated !== other.isNegated) return opposed ? null : "negation";
  return opposed ? "opposites" : null;
}

/** `0` for neither end, and for a note that names both. */
function endOf({ ends }: Stance, name: string): -1 | 0 | 1 {
  const [plus, minus] = [ends.has(`${name}+`), ends.has(`${name}-`)];
  if (plus === minus) return 0;
  return plus ? 1 : -1;
}

function placesOf(text: string, pattern: RegExp): [number, number][] {
  return Array.from(text.matchAll(pattern), ({ index, 0: word }) => [index, index + word.length]);
}
