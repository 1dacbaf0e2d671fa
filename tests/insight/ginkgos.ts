import type { CourseBoards } from "./course-board.ts";

/** Writes in Simplified Chinese: the canteen and what it buys. */
export const ginkgoBoards: CourseBoards = {
  "w1a-needs": {
    notes: [
      { zone: "private", column: "needs", text: "食堂想知道剩饭有多少" },
      { zone: "academia", column: "offers", text: "数学课可以每天称重" },
      { zone: "finance", column: "barriers", text: "没有人为一台秤付钱" },
    ],
    arrows: [{ from: 1, to: 0, label: "数据" }],
  },
  "w1b-ecosystem": {
    notes: [
      { zone: "vision", text: "两年内剩饭减半", tags: ["sdg/12.3"] },
      { zone: "capital", text: "家长会愿意出一台秤", tags: ["sdg/17"] },
      { zone: "markets", text: "附近三所学校也想用", tags: ["sdg/12"] },
      { zone: "policy", text: "采购要写明产地", tags: ["sdg/12.7", "sdg/2"] },
    ],
  },
  "w1b-sources": {
    notes: [
      { zone: "issues", text: "每餐剩下 48 千克", tags: ["sdg/12"], source: "一周称重" },
      { zone: "causes", text: "一次打得太多" },
      { zone: "mature", text: "小份餐盘" },
      { zone: "gap", text: "没有每道菜的数据" },
    ],
    arrows: [
      { from: 1, to: 0, label: "导致" },
      { from: 2, to: 1 },
    ],
  },
  "w2a-targets": {
    notes: [
      { zone: "economy", text: "负责任消费", tags: ["sdg/12"] },
      { zone: "society", text: "吃得健康", tags: ["sdg/3"] },
      { zone: "tradeoffs", text: "小份会不会有人吃不饱" },
    ],
  },
  "w2a-twin": {
    notes: [
      { zone: "green", text: "剩饭减半" },
      { zone: "digital", text: "每天称重并公布" },
      { zone: "enable", text: "称重数据告诉厨房明天做多少" },
      { zone: "dont", text: "不装摄像头" },
      { zone: "value", text: "数据公开，剩饭减半" },
    ],
  },
  "w2b-hotspots": {
    notes: [
      { zone: "hotspots", text: "肉类采购" },
      { zone: "baseline", text: "2025 年每月 1.1 吨剩饭", source: "称重表" },
      { zone: "lever", text: "每周一天素食" },
    ],
  },
  "w2b-lenses": {
    notes: [
      { zone: "optimise", text: "按称重调整份量" },
      { zone: "information", text: "每道菜标明排放" },
      { zone: "coordinate", text: "三所学校一起采购" },
      { zone: "first-order", text: "一台秤和一块屏幕" },
      { zone: "claim", text: "比 2025 年少剩饭一半" },
    ],
  },
  "w3a-partners": {
    notes: [
      { zone: "enterprise", column: "production", text: "食堂公司" },
      { zone: "region", column: "waste", text: "堆肥站" },
      { zone: "enterprise", column: "materials", text: "菜农合作社" },
    ],
    arrows: [
      { from: 2, to: 0, label: "供货" },
      { from: 0, to: 1, label: "剩饭" },
    ],
  },
  "w3b-roadmap": {
    notes: [
      { zone: "drivers", column: "now", text: "反对浪费的规定" },
      { zone: "services", column: "y1", text: "每周剩饭公报" },
      { zone: "technology", column: "y3", text: "按菜称重" },
      {
        zone: "standards",
        column: "2030",
        text: "学校食堂排放的共同算法",
        tags: ["standards/l-1420"],
      },
    ],
    arrows: [{ from: 1, to: 2 }],
  },
  "w4a-standards": {
    notes: [
      {
        zone: "organisation",
        column: "standard",
        text: "ITU-T L.1420",
        tags: ["standards/l-1420"],
      },
      { zone: "organisation", column: "gap", text: "食堂没有边界的约定" },
      { zone: "services", column: "practice", text: "每天公布剩饭量" },
    ],
  },
  "w4a-data": {
    notes: [
      { zone: "required", text: "每道菜的剩余量" },
      { zone: "available", text: "每餐总量" },
      { zone: "gap", text: "没有分菜的数据" },
      { zone: "feasibility", text: "两周试点" },
    ],
  },
  "w4b-city": {
    notes: [
      { zone: "status", text: "每月 1.1 吨" },
      { zone: "needs", text: "想吃多少打多少" },
      { zone: "implement", text: "两种餐盘" },
      { zone: "loop", text: "每周公报给厨房看" },
    ],
  },
};
