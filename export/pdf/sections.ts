import type { PlanDocument, PlanSection } from "#lib/lesson-plan/document/plan-document.ts";

export type NumberedSection = PlanSection &
  Readonly<{
    /** As printed; `null` for an appendix. */
    number: string | null;
  }>;

const CHINESE_DIGITS = "〇一二三四五六七八九";

/** Sections with their numbers: 1, 2, 3, or 一、二、 on a Chinese form. */
export function numberedSections({
  sections,
  profile,
  locales: [locale],
}: PlanDocument): NumberedSection[] {
  const isForm = profile === "jiao-an" && locale !== "en";
  let count = 0;
  return sections.map((section) => {
    if (section.isAppendix) return { ...section, number: null };
    count += 1;
    return { ...section, number: isForm ? `${chineseNumber(count)}、` : String(count) };
  });
}

/** Up to 99 (GB/T 15835-2011: numbers of headings are written as ideographs). */
function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${CHINESE_DIGITS[tens]}十`;
  return head + (ones === 0 ? "" : (CHINESE_DIGITS[ones] ?? ""));
}
