import type { CardWords } from "./card-words.ts";

export const cop29Words: Readonly<Record<string, CardWords>> = {
  1: {
    sure: [
      "digital climate solution | ict for climate | digital for climate | climate tech | digital climate action | climate monitoring | satellite climate data",
      "数字技术减排 | 数字气候行动 | 数字技术应对气候 | 气候监测 | 数字减碳",
      "數位氣候行動 | 數位科技減碳 | 數位減碳 | 氣候監測",
    ],
  },
  2: {
    sure: [
      "resilient network | network resilience | resilient digital infrastructure | backup of the base station | storm proof network",
      "网络韧性 | 韧性网络 | 数字基础设施韧性 | 通信不中断",
      "網路韌性 | 韌性網路 | 通訊不中斷 | 數位韌性",
    ],
    hints: [
      "base station | outage | backup power | network",
      "基站 | 停电 | 断网 | 备用电源 | 灾区",
      "基地台 | 停電 | 斷網 | 備用電源 | 災區",
    ],
  },
  3: {
    sure: [
      "digital footprint of ict | footprint of ict | ict footprint | green data centre | green data center | footprint of ai | emissions of the internet | green software | green coding",
      "数字技术自身的排放 | ICT碳足迹 | 绿色数据中心 | 机房能耗 | 绿色软件 | 算力能耗",
      "數位科技自身的排放 | ICT碳足跡 | 綠色資料中心 | 機房耗能 | 綠色軟體 | 算力耗能",
    ],
    hints: [
      "data centre | data center | data centre's | model training | ai | server | electricity | power | cooling",
      "数据中心 | 大模型 | 机房 | 训练 | 服务器 | 用电 | 能耗 | 制冷",
      "資料中心 | 大模型 | 機房 | 訓練 | 伺服器 | 用電 | 耗電 | 冷卻",
    ],
    not: ["more power to | power point | power plant", "", ""],
  },
  4: {
    sure: [
      "digital inclusion | digital divide | digital literacy | digital skills course | digital skill | public wi fi | free wi fi | public wifi",
      "数字包容 | 数字鸿沟 | 数字素养 | 数字技能 | 公共Wi-Fi | 免费Wi-Fi | 公共WiFi",
      "數位包容 | 數位落差 | 數位素養 | 數位技能 | 公共Wi-Fi | 免費Wi-Fi | 公共WiFi",
    ],
  },
  5: {
    sure: [
      "data driven | evidence based decision* | decide with data | based on data",
      "数据驱动 | 用数据决策 | 数据支撑决策 | 以数据决定 | 循证决策",
      "數據驅動 | 用數據決策 | 以數據決定 | 循證決策 | 資料驅動",
    ],
  },
  6: {
    sure: [
      "climate fund | green innovation | sustainable innovation | green finance",
      "气候基金 | 绿色创新 | 可持续创新 | 绿色金融",
      "氣候基金 | 綠色創新 | 永續創新 | 綠色金融",
    ],
  },
  7: {
    sure: [
      "sustainable consumption | repair instead of buy* | designed to last | longer product life | consumer behaviour | consumer behavior | double sided printing",
      "可持续消费 | 绿色消费 | 理性消费 | 设计寿命 | 延长使用寿命 | 一次性杯子 | 双面打印 | 二手集市 | 以修代买",
      "永續消費 | 綠色消費 | 理性消費 | 設計壽命 | 延長使用壽命 | 一次性杯子 | 雙面列印 | 二手市集 | 以修代買",
    ],
  },
  8: {
    sure: [
      "best practice | good practice | lessons learned from other",
      "最佳实践 | 最佳做法 | 良好做法 | 经验推广",
      "最佳實踐 | 最佳做法 | 良好做法 | 經驗推廣",
    ],
  },
};
