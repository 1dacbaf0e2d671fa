import type { Terms } from "./card-words.ts";

/** What follows in the clause is what the note is not about. */
export const negatesNext: Terms = [
  "nothing to do with | not about | unrelated to | regardless of | not a question of | instead of talking about",
  "不是关于 | 不涉及 | 不谈 | 并非关于 | 先不管",
  "不是關於 | 不涉及 | 不談 | 並非關於 | 先不管",
];

/** What stands before it in the clause is what the note is not about. */
export const negatesBefore: Terms = [
  "is not our topic | is not the point | is out of scope | does not matter here | is off topic",
  "无关 | 没有关系 | 不是重点 | 不在范围 | 不是我们的主题",
  "無關 | 沒有關係 | 不是重點 | 不在範圍 | 不是我們的主題",
];
