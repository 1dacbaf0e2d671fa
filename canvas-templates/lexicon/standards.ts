import type { CardWords } from "./card-words.ts";

/** Standards are mostly cited by number, which is read from the deck; these have names, too. */
export const standardWords: Readonly<Record<string, CardWords>> = {
  "l-suppl-54": {
    sure: ["financial rebound", "金融反弹 | 资金反弹效应", "財務反彈 | 資金反彈效應"],
  },
  "iso-14040": { sure: ["lca framework", "生命周期评价框架", "生命週期評估架構"] },
  "ghg-protocol-ict": {
    sure: ["ghg protocol ict | ict sector guidance", "ICT行业核算指南", "ICT產業盤查指引"],
  },
  "ghg-protocol-corporate": {
    sure: [
      "corporate accounting and reporting standard | ghg protocol corporate",
      "企业核算与报告标准",
      "企業會計與報告標準",
    ],
  },
  "ghg-protocol-scope-3": {
    sure: [
      "scope 3 | scope three | value chain emission*",
      "范围三 | 范围3 | 价值链排放",
      "範疇三 | 範疇3 | 價值鏈排放",
    ],
    not: ["scopes 1 to 3 | scope 1 2 3", "范围一二三", "範疇一二三"],
  },
  "y-4904": {
    sure: ["maturity model for smart sustainable cit*", "智慧城市成熟度模型", "智慧城市成熟度模型"],
  },
  "y-4903": { sure: ["u4ssc kpi | u4ssc indicator", "U4SSC指标", "U4SSC指標"] },
  "iwa-42": { sure: ["net zero guidelines", "净零指南", "淨零指引"] },
  "iso-14001": { sure: ["environmental management system", "环境管理体系", "環境管理系統"] },
  "iso-50001": { sure: ["energy management system", "能源管理体系", "能源管理系統"] },
  "l-1300": { sure: ["green data centre | green data center", "绿色数据中心", "綠色資料中心"] },
  "data-centre-cooling": {
    sure: [
      "data centre cooling | data center cooling | liquid cooling | server room cooling",
      "数据中心制冷 | 数据中心冷却 | 机房制冷 | 液冷",
      "資料中心冷卻 | 機房冷卻 | 機房散熱 | 液冷",
    ],
    hints: [
      "data centre's | data center's | data centre | data center | server room | cooling",
      "数据中心 | 机房 | 制冷 | 冷却",
      "資料中心 | 機房 | 冷卻 | 散熱",
    ],
  },
  "l-1018": {
    sure: [
      "durability of phones | terminal durability",
      "终端耐用性 | 手机耐用性",
      "終端耐用性 | 手機耐用性",
    ],
  },
  "l-1011": {
    sure: ["battery durability | battery lifetime standard", "电池耐用性", "電池耐用性"],
  },
  "l-1004": { sure: ["universal fast charg*", "通用快充 | 融合快充", "通用快充"] },
  "l-1000": {
    sure: [
      "universal charger | one charger for all phones | common charger",
      "通用充电器 | 统一充电器",
      "通用充電器 | 統一充電器",
    ],
  },
  "l-1023": { sure: ["circularity score", "循环性评分 | 循环评分", "循環性評分"] },
  "smartphone-scoring": {
    sure: [
      "environmental score of phones | smartphone scoring | eco rating",
      "手机环境评分",
      "手機環境評分",
    ],
  },
  "digital-product-passport": {
    sure: [
      "digital product passport | product passport",
      "数字产品护照 | 产品护照",
      "數位產品護照 | 產品護照",
    ],
  },
  "iec-62430": {
    sure: [
      "environmentally conscious design | ecodesign | eco design",
      "生态设计 | 环境意识设计",
      "生態設計 | 環境化設計",
    ],
  },
  "iec-62474": { sure: ["material declaration", "材料声明", "材料宣告 | 材料聲明"] },
  "iso-14067": {
    sure: ["carbon footprint of products | product carbon footprint", "产品碳足迹", "產品碳足跡"],
  },
  "l-suppl-20": {
    sure: [
      "procurement of ict | green ict procurement | green public procurement",
      "ICT绿色采购 | 绿色政府采购",
      "ICT綠色採購 | 政府綠色採購",
    ],
    hints: [
      "public procurement | government procurement | computer | green",
      "政府采购 | 绿色 | 电脑",
      "政府採購 | 綠色 | 電腦",
    ],
  },
  "iso-20400": { sure: ["sustainable procurement", "可持续采购", "永續採購"] },
  "l-1060": { sure: ["green supply chain", "绿色供应链", "綠色供應鏈"] },
  "l-1021": {
    sure: [
      "extended producer responsibility | producer responsibility",
      "生产者责任延伸 | 生产者责任",
      "生產者延伸責任 | 延伸生產者責任",
    ],
  },
  "l-1471": {
    sure: ["net zero strategy of ict | net zero target for ict", "ICT组织净零", "ICT組織淨零"],
  },
  "l-1472": {
    sure: [
      "database of emission factors | emission factor database",
      "排放因子数据库",
      "排放係數資料庫",
    ],
  },
};
