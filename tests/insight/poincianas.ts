import type { CourseBoards } from "./course-board.ts";

/** Writes in Traditional Chinese: the way to school. */
export const poincianaBoards: CourseBoards = {
  "w1a-needs": {
    notes: [
      { zone: "public", column: "needs", text: "區公所想知道哪個路口最熱" },
      { zone: "entrepreneurs", column: "offers", text: "單車店可以借我們感測器" },
    ],
    arrows: [{ from: 1, to: 0, label: "資料" }],
  },
  "w1b-ecosystem": {
    notes: [
      { zone: "vision", text: "走路上學的人多一倍", tags: ["sdg/11", "sdg/3"] },
      { zone: "talent", text: "會修腳踏車的學長", tags: ["sdg/4"] },
      { zone: "culture", text: "走路不丟臉", tags: ["sdg/3"] },
    ],
  },
  "w1b-sources": {
    notes: [
      { zone: "issues", text: "放學時柏油路面 51 °C", tags: ["sdg/13"], source: "紅外線溫度計" },
      { zone: "causes", text: "沒有行道樹" },
      { zone: "emerging", text: "遮蔭地圖" },
    ],
    arrows: [
      { from: 1, to: 0, label: "導致" },
      { from: 2, to: 0 },
    ],
  },
  "w2a-targets": {
    notes: [
      { zone: "biosphere", text: "減少熱島", tags: ["sdg/13", "sdg/15"] },
      { zone: "society", text: "安全的上學路", tags: ["sdg/11.2", "sdg/3.6"] },
      { zone: "partnership", text: "和里長一起做" },
    ],
  },
  "w2a-twin": {
    notes: [
      { zone: "green", text: "多種十棵樹" },
      { zone: "digital", text: "遮蔭地圖" },
      { zone: "drive", text: "種樹要有位置資料" },
      { zone: "dont", text: "不追蹤誰走了哪條路" },
      { zone: "value", text: "數據公開，開車減半" },
    ],
  },
  "w2b-hotspots": {
    notes: [{ zone: "hotspots", text: "家長開車接送" }],
  },
  "w2b-lenses": {
    notes: [
      { zone: "guide", text: "地圖帶你走有樹的路" },
      { zone: "substitute", text: "走路代替開車" },
      { zone: "coordinate", text: "和里長共用資料" },
      { zone: "rebound", text: "省下的時間又開車去買東西" },
      { zone: "claim", text: "每學期少 1.2 噸，和 2025 年秋季比，只算三年級" },
    ],
  },
  "w3a-partners": {
    notes: [
      { zone: "region", column: "design", text: "區公所" },
      { zone: "enterprise", column: "use", text: "單車店" },
    ],
  },
  "w3b-roadmap": {
    notes: [
      { zone: "people", column: "now", text: "遮蔭志工隊" },
      { zone: "technology", column: "y1", text: "遮蔭地圖第二版" },
      { zone: "services", column: "y3", text: "全區學校共用" },
    ],
    arrows: [{ from: 2, to: 1 }],
  },
  "w4a-standards": {
    notes: [
      { zone: "city", column: "gap", text: "遮蔭怎麼量，沒有共同方法" },
      { zone: "city", column: "contribution", text: "提出遮蔭率的量測步驟" },
      { zone: "network", column: "standard", text: "ITU-T L.1310", tags: ["standards/l-1310"] },
    ],
  },
  "w4a-data": {
    notes: [
      { zone: "required", text: "每個路口的路面溫度" },
      { zone: "gap", text: "只有三個路口" },
      { zone: "owner", text: "區公所" },
      { zone: "next", text: "寒假前再量兩個路口" },
    ],
  },
  "w4b-city": {
    notes: [
      { zone: "status", text: "51 °C" },
      { zone: "priority", text: "先種公車站" },
      { zone: "partners", text: "里長" },
    ],
  },
};
