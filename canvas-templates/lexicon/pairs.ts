import type { WordPair } from "./card-words.ts";
import * as groups from "./word-groups.ts";

const power: readonly WordPair[] = [
  [groups.powerUsers, groups.leftOn],
  [groups.powerUsers, groups.powerSaved],
  [groups.powerPlaces, groups.powerSaved],
];

/** By card, words that only together say that a note is about it. */
export const wordPairs: Readonly<Record<string, readonly WordPair[]>> = {
  "sdg/2.3": [[groups.farmers, groups.farmSales]],
  "sdg/2.4": [[groups.fields, groups.farmTech]],
  "sdg/3.6": [[groups.streets, groups.hurtThere]],
  "sdg/6.4": [[groups.water, groups.waterSaved]],
  "sdg/7.3": power,
  "sdg/8": [[groups.workPeople, groups.workLost]],
  "sdg/8.8": [[groups.workPeople, groups.workRights]],
  "sdg/10.2": [
    [groups.olderPeople, groups.digitalUse],
    [groups.disabledPeople, groups.digitalUse],
    [groups.migrantPeople, groups.digitalUse],
  ],
  "sdg/11.6": [[groups.bins, groups.binsEmptied]],
  "sdg/12.3": [[groups.food, groups.thrownAway]],
  "sdg/12.5": [
    [groups.phonesAndComputers, groups.outOfUse],
    [groups.phonesAndComputers, groups.mending],
    [groups.goods, groups.passedOn],
  ],
  "sdg/13.1": [[groups.hazards, groups.warned]],
  "sdg/17.17": [
    [
      groups.publicBodies,
      [
        "with companies | with a company | with local business* | with industry | with firms | with the operator | with enterprises",
        "与企业合作 | 和企业合作 | 同企业 | 联合企业 | 校企 | 和公司合作",
        "與企業合作 | 和企業合作 | 與業者合作 | 和業者合作 | 和公司合作",
      ],
    ],
  ],
  "technology-areas/accessibility": [
    [groups.disabledPeople, groups.digitalUse],
    [
      groups.olderPeople,
      [
        "large print | larger letters | big letters | big button | large button | read out loud | read aloud | font | voice control | simple interface | easy to read",
        "大字 | 大按钮 | 语音 | 朗读 | 字体 | 字号 | 看不清 | 简单界面",
        "大字 | 大按鈕 | 語音 | 朗讀 | 字體 | 字級 | 看不清 | 簡單介面",
      ],
    ],
  ],
  "technology-areas/artificial-intelligence": [
    [
      [
        "algorithm | camera | model | computer | software | image | photo | automatic*",
        "算法 | 摄像头 | 模型 | 图像 | 照片 | 自动",
        "演算法 | 攝影機 | 鏡頭 | 模型 | 影像 | 照片 | 自動",
      ],
      [
        "recognis* | recogniz* | predicts | predict | identif* | detects | translat* | trained on",
        "识别 | 预测 | 翻译 | 学习历史",
        "辨識 | 識別 | 預測 | 翻譯",
      ],
    ],
  ],
  "technology-areas/circular-economy": [
    [groups.phonesAndComputers, groups.mending],
    [groups.goods, groups.passedOn],
  ],
  "technology-areas/disaster-relief": [[groups.hazards, groups.warned]],
  "technology-areas/e-health": [[groups.care, groups.caredFromAfar]],
  "technology-areas/e-waste": [[groups.phonesAndComputers, groups.outOfUse]],
  "technology-areas/energy-efficiency": power,
  "technology-areas/intelligent-transport-systems": [[groups.traffic, groups.inRealTime]],
  "technology-areas/smart-manufacturing": [[groups.factories, groups.factoryTech]],
  "cop29-objectives/2": [
    [
      [
        "base station | mobile network | network | cable | phone line | internet | mobile signal | radio mast",
        "基站 | 通信 | 网络 | 光缆 | 信号",
        "基地台 | 通訊 | 網路 | 光纜 | 訊號 | 電信",
      ],
      [
        "storm | typhoon | flood | earthquake | landslide | disaster | hurricane | heavy rain",
        "台风 | 洪水 | 地震 | 暴雨 | 灾害 | 灾后 | 灾区",
        "颱風 | 洪水 | 地震 | 豪雨 | 災害 | 災後 | 災區",
      ],
    ],
  ],
  "cop29-objectives/3": [
    [groups.digitalLoads, groups.energyOfTheirs],
    [groups.digitalLoads, groups.energyEaten],
    [groups.digitalServices, groups.energyEaten],
  ],
  "cop29-objectives/4": [
    [groups.olderPeople, groups.digitalUse],
    [groups.poorPeople, groups.digitalUse],
    [groups.disabledPeople, groups.digitalUse],
    [
      groups.ruralPeople,
      [
        "internet | broadband | wi fi | wifi | mobile signal | online | network coverage | digital skill",
        "上网 | 宽带 | 网络 | 信号 | 网课 | 线上 | 数字技能 | 不会用",
        "上網 | 寬頻 | 網路 | 訊號 | 線上 | 數位技能 | 不會用",
      ],
    ],
  ],
  "cop29-objectives/5": [[groups.measuredData, groups.decided]],
  "kpis/ec-ict-ps-2a": [
    [
      [
        "permit | licence | license | birth certificate | registration | tax return | public service | government service | town hall | city hall | paperwork | application form",
        "办证 | 证照 | 审批 | 办事 | 户口 | 登记 | 报税 | 政务 | 申请材料",
        "證照 | 許可 | 執照 | 戶政 | 登記 | 報稅 | 公所 | 申請書 | 市民服務",
      ],
      [
        "online | app | digital | website | from home | internet",
        "网上 | 线上 | 在线 | 手机 | 小程序 | APP | 掌上",
        "線上 | 網路 | 網上 | 手機 | APP",
      ],
    ],
  ],
  "kpis/sc-sh-sa-9c": [
    [groups.streets, ["killed | fatal* | deaths", "死亡 | 遇难 | 丧生", "死亡 | 喪生 | 罹難"]],
  ],
};
