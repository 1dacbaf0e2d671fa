import type { CardWords } from "./card-words.ts";

/** Standards are mostly cited by number, which is read from the deck; these have names, too. */
export const standardWords: Readonly<Record<string, CardWords>> = {
  "l-suppl-54": {
    sure: ["financial rebound", "金融反弹 | 资金反弹效应", "財務反彈 | 資金反彈效應"],
  },
  "iso-14040": {
    sure: [
      "lca framework | cradle to grave | life cycle assessment framework | principles of life cycle assessment",
      "生命周期评价框架 | 从摇篮到坟墓 | 生命周期评价原则",
      "生命週期評估架構 | 從搖籃到墳墓 | 生命週期評估原則",
    ],
  },
  "ghg-protocol-ict": {
    sure: ["ghg protocol ict | ict sector guidance", "ICT行业核算指南", "ICT產業盤查指引"],
  },
  "l-1440": {
    sure: [
      "ict impact at city level | footprint of the city's ict",
      "城市层面ICT影响",
      "城市層級ICT影響",
    ],
  },
  "y-4903": {
    sure: [
      "u4ssc kpi | u4ssc indicator | smart city kpi | smart city kpis | kpis for smart sustainable cit* | smart sustainable city indicator",
      "U4SSC指标 | 智慧城市指标体系 | 智慧城市KPI",
      "U4SSC指標 | 智慧城市KPI | 智慧城市評估指標",
    ],
  },
  "y-4904": {
    sure: [
      "maturity model for smart sustainable cit* | smart city maturity | maturity of the smart city | smart city maturity model",
      "智慧城市成熟度模型 | 城市成熟度",
      "智慧城市成熟度模型 | 城市成熟度",
    ],
  },
  "iso-37120": {
    sure: [
      "quality of life indicator | indicators for city services",
      "城市生活质量指标 | 城市服务指标",
      "城市生活品質指標 | 城市服務指標",
    ],
  },
  "iso-37123": {
    sure: [
      "indicators for resilient cit* | resilient city indicator",
      "韧性城市指标",
      "韌性城市指標",
    ],
  },
  "l-1420": {
    sure: [
      "footprint of an ict company | ict organisation footprint | energy and ghg impact of ict in organisations",
      "ICT组织碳足迹",
      "ICT組織碳足跡",
    ],
  },
  "l-1471": {
    sure: [
      "net zero strategy of ict | net zero target for ict | net zero for ict compan* | ict company net zero | net zero of an operator",
      "ICT组织净零 | 运营商净零 | ICT企业净零",
      "ICT組織淨零 | 電信業淨零 | ICT企業淨零",
    ],
  },
  "iso-14064-1": {
    sure: [
      "ghg inventory | greenhouse gas inventory | carbon inventory | inventory of emissions | greenhouse gas inventories",
      "温室气体清单 | 碳盘查 | 温室气体核算 | 碳排放清单",
      "溫室氣體盤查 | 碳盤查 | 溫室氣體清冊",
    ],
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
  "iwa-42": {
    sure: ["net zero guidelines", "净零指南", "淨零指引"],
  },
  "iso-14001": {
    sure: ["environmental management system", "环境管理体系", "環境管理系統"],
  },
  "iso-50001": {
    sure: ["energy management system", "能源管理体系", "能源管理系統"],
  },
  "l-1310": {
    sure: ["energy efficiency of telecom equipment", "通信设备能效", "電信設備能效"],
  },
  "l-1331": {
    sure: [
      "energy efficiency of mobile network* | energy per bit | energy per gigabyte | kwh per gigabyte",
      "移动网络能效 | 每比特能耗",
      "行動網路能效 | 每位元耗能",
    ],
  },
  "l-1210": {
    sure: ["power feeding | power supply of 5g", "5G供电", "5G供電"],
  },
  "l-1380": {
    sure: [
      "smart energy for telecom* | smart energy for base station* | smart energy solution for base",
      "站点能源 | 基站智慧能源",
      "站點能源 | 基地台智慧能源",
    ],
  },
  "l-1300": {
    sure: [
      "green data centre | green data center | sustainable data centre | sustainable data center",
      "绿色数据中心 | 低碳数据中心 | 绿色机房",
      "綠色資料中心 | 低碳資料中心 | 綠色機房 | 綠色數據中心",
    ],
  },
  "data-centre-cooling": {
    sure: [
      "data centre cooling | data center cooling | liquid cooling | server room cooling | cool the data centre | cool the data center | cool the servers | cooling of data centre* | cooling of the data centre* | cooling servers",
      "数据中心制冷 | 数据中心冷却 | 机房制冷 | 液冷 | 服务器散热 | 服务器降温 | 机房空调",
      "資料中心冷卻 | 機房冷卻 | 機房散熱 | 液冷 | 伺服器散熱 | 伺服器降溫 | 機房空調",
    ],
    hints: [
      "data centre's | data center's | data centre | data center | server room | cooling",
      "数据中心 | 机房 | 制冷 | 冷却",
      "資料中心 | 機房 | 冷卻 | 散熱",
    ],
  },
  "iso-iec-30134": {
    sure: ["pue | power usage effectiveness", "PUE | 电能利用效率", "PUE | 電力使用效率"],
  },
  "l-1410": {
    sure: [
      "lca of ict | lca of phones | life cycle assessment of ict | life cycle assessment of phones | lca of a phone | life cycle assessment of a phone | lca of a smartphone | lca of servers | life cycle of the smartphone",
      "ICT生命周期评价 | 手机生命周期评价 | 手机的生命周期评价 | ICT产品生命周期",
      "ICT生命週期評估 | 手機生命週期評估 | 手機的生命週期評估",
    ],
  },
  "l-1023": {
    sure: ["circularity score", "循环性评分 | 循环评分", "循環性評分"],
  },
  "l-1011": {
    sure: [
      "battery durability | battery lifetime standard | battery durability standard | battery ageing test | battery aging test",
      "电池耐用性 | 电池老化测试",
      "電池耐用性 | 電池老化測試",
    ],
  },
  "l-1018": {
    sure: [
      "durability of phones | terminal durability",
      "终端耐用性 | 手机耐用性",
      "終端耐用性 | 手機耐用性",
    ],
  },
  "l-1004": {
    sure: ["universal fast charg*", "通用快充 | 融合快充", "通用快充"],
  },
  "l-1000": {
    sure: [
      "universal charger | one charger for all phones | common charger | same charger | charger for every phone | one charger for | too many chargers | charger for all",
      "通用充电器 | 统一充电器 | 同一个充电器 | 充电器不通用 | 统一充电接口",
      "通用充電器 | 統一充電器 | 同一個充電器 | 充電器不通用 | 統一充電",
    ],
    hints: ["usb c", "Type-C", "USB-C"],
  },
  "l-1002": {
    sure: [
      "laptop charger for all | universal laptop charger | universal charger for laptop*",
      "笔记本通用电源 | 通用笔记本充电器",
      "筆電通用充電器 | 筆電通用變壓器",
    ],
  },
  "smartphone-scoring": {
    sure: [
      "environmental score of phones | smartphone scoring | eco rating",
      "手机环境评分",
      "手機環境評分",
    ],
  },
  "digital-product-passport": {
    sure: [
      "digital product passport | product passport | battery passport | passport for every product | passport for products",
      "数字产品护照 | 产品护照 | 电池护照",
      "數位產品護照 | 產品護照 | 電池護照",
    ],
  },
  "iec-62430": {
    sure: [
      "environmentally conscious design | ecodesign | eco design | design for recycling | design for the environment | design for repair | design for disassembly",
      "生态设计 | 环境意识设计 | 易拆解设计 | 可回收设计",
      "生態設計 | 環境化設計 | 易拆解設計 | 易回收設計",
    ],
  },
  "iec-62474": {
    sure: ["material declaration", "材料声明", "材料宣告 | 材料聲明"],
  },
  "iso-14067": {
    sure: ["carbon footprint of products | product carbon footprint", "产品碳足迹", "產品碳足跡"],
  },
  "l-1024": {
    sure: [
      "device as a service | equipment as a service | sell the service instead | services instead of equipment",
      "设备即服务 | 以服务代替设备",
      "設備即服務 | 以服務代替設備",
    ],
  },
  "l-1430": {
    sure: ["ghg impact of ict project* | ict project emissions", "ICT项目减排", "ICT專案減量"],
  },
  "l-1480": {
    sure: [
      "enabling effect | second order effect | higher order effect | carbon handprint | handprint | enablement effect | net effect of ict | effect of ict on other | avoided emissions of ict | emissions avoided by ict | emissions avoided by digital",
      "使能效应 | 赋能减排 | 碳手印 | 二阶效应 | 高阶效应 | 数字技术净减排",
      "賦能減碳 | 碳手印 | 二階效應 | 高階效應 | 使能效應",
    ],
  },
  "l-1060": {
    sure: [
      "green supply chain | green suppliers | suppliers' emission*",
      "绿色供应链 | 供应商绿色管理",
      "綠色供應鏈 | 供應商綠色管理",
    ],
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
  "iso-20400": {
    sure: ["sustainable procurement", "可持续采购", "永續採購"],
  },
  "l-1030": {
    sure: [
      "e waste law | e waste policy | e waste polic* | national e waste",
      "电子废弃物法",
      "電子廢棄物政策",
    ],
  },
  "l-1021": {
    sure: [
      "extended producer responsibility | producer responsibility | manufacturers take back | manufacturer takes back | producers take back | producer takes back | producers pay | manufacturers pay for",
      "生产者责任延伸 | 生产者责任 | 厂家回收 | 厂商回收 | 生产商回收 | 生产商负责回收",
      "生產者延伸責任 | 延伸生產者責任 | 廠商回收 | 製造商回收 | 生產者回收 | 廠商負責回收",
    ],
  },
  "l-1032": {
    sure: [
      "certified recycler | certified recycling | certification of recycler* | recyclers need a certificate",
      "有资质的回收 | 回收商认证 | 正规回收企业",
      "合格回收商 | 回收商認證 | 合法回收商",
    ],
  },
  "l-1450": {
    sure: [
      "footprint of the ict sector | emissions of the ict sector | ict sector footprint | ict sector emissions",
      "ICT行业碳足迹 | ICT行业排放 | 信息通信业碳排放",
      "ICT產業碳排 | ICT產業碳足跡 | 資通訊產業碳排",
    ],
  },
  "l-1451": {
    sure: [
      "input output table | input output analysis | leontief",
      "投入产出表 | 投入产出分析",
      "投入產出表 | 投入產出分析 | 產業關聯表",
    ],
  },
  "l-1470": {
    sure: [
      "trajectory of the ict sector | trajectories of the ict sector | ict sector trajectory | 45 percent by 2030 | 45 % by 2030",
      "ICT行业减排路径 | 信息通信业减排路径",
      "ICT產業減排路徑",
    ],
  },
  "l-1472": {
    sure: [
      "database of emission factors | emission factor database | emission factors database",
      "排放因子数据库 | 排放因子库",
      "排放係數資料庫 | 排放係數庫",
    ],
  },
};
