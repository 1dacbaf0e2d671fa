import type { CardWords } from "./card-words.ts";

/** The KPIs that notes speak of in their own words; the rest are tagged by hand. */
export const kpiWords: Readonly<Record<string, CardWords>> = {
  "ec-ict-ict-1c": {
    sure: [
      "household internet | internet at home",
      "家庭上网 | 家庭宽带 | 家庭互联网",
      "家戶上網 | 家庭寬頻",
    ],
  },
  "ec-ict-ict-2c": { sure: ["fixed broadband", "固定宽带", "固定寬頻 | 固網寬頻"] },
  "ec-ict-ict-4c": {
    sure: [
      "4g coverage | 5g coverage | mobile coverage",
      "4G覆盖 | 5G覆盖 | 移动网络覆盖",
      "4G覆蓋 | 5G覆蓋 | 行動網路覆蓋",
    ],
  },
  "ec-ict-ict-5c": {
    sure: [
      "public wi fi | free wi fi | public wifi | free wifi",
      "公共Wi-Fi | 免费Wi-Fi | 公共WiFi | 免费WiFi",
      "公共Wi-Fi | 免費Wi-Fi | 公共WiFi | 免費WiFi",
    ],
  },
  "ec-ict-ws-1c": { sure: ["smart water meter", "智能水表", "智慧水表"] },
  "ec-ict-ws-2a": {
    sure: [
      "water supply monitoring | monitor the water network",
      "供水监测 | 管网监测",
      "供水監測 | 管網監測",
    ],
  },
  "ec-ict-d-1a": {
    sure: [
      "storm water monitoring | drainage monitoring | drain sensor",
      "排水监测 | 内涝监测",
      "排水監測 | 下水道監測",
    ],
  },
  "ec-ict-es-1c": {
    sure: ["smart meter | smart electricity meter", "智能电表", "智慧電表"],
    not: ["smart water meter", "", ""],
  },
  "ec-ict-es-3a": { sure: ["demand response", "需求响应", "需量反應 | 需求響應"] },
  "ec-ict-t-1c": {
    sure: [
      "real time bus | bus position | live bus | bus arrival | real time transit",
      "公交到站 | 公交车实时 | 公交实时 | 实时公交",
      "公車到站 | 公車即時 | 公車動態 | 即時公車",
    ],
  },
  "ec-ict-t-2c": {
    sure: [
      "traffic monitoring | traffic camera | traffic sensor",
      "交通监测 | 路况监测",
      "交通監測 | 路況監測",
    ],
  },
  "ec-ict-t-3a": {
    sure: ["traffic light | traffic signal | signal priority", "红绿灯 | 信号灯", "紅綠燈 | 號誌"],
    not: ["traffic light feedback", "红绿灯卡片", "紅綠燈卡片"],
  },
  "ec-ict-ps-1a": {
    sure: ["open data | open government data", "开放数据 | 数据开放", "開放資料 | 資料開放"],
  },
  "ec-ict-ps-2a": {
    sure: [
      "e government | online permit | online public service",
      "电子政务 | 一网通办 | 网上办 | 网上办事 | 网上办理",
      "電子化政府 | 線上申辦 | 線上辦 | 線上辦理 | 數位政府",
    ],
  },
  "ec-ict-ps-3a": {
    sure: ["e procurement | online tender", "电子采购 | 网上招标", "電子採購 | 線上招標"],
  },
  "ec-p-in-1c": {
    sure: [
      "r&d spending | research spending | r&d expenditure",
      "研发投入 | 研发支出",
      "研發投入 | 研發支出",
    ],
  },
  "ec-p-in-2c": { sure: ["patent", "专利", "專利"] },
  "ec-p-in-3a": { sure: ["sme | small and medium", "中小企业", "中小企業"] },
  "ec-p-em-1c": { sure: ["unemployment rate", "失业率", "失業率"] },
  "ec-p-em-2c": {
    sure: [
      "youth unemployment | unemployed young* | unemployed youth",
      "青年失业 | 失业青年",
      "青年失業 | 失業青年",
    ],
  },
  "ec-i-ws-3c": {
    sure: [
      "water loss | water leak* | leaking pipe | non revenue water",
      "漏损率 | 管网漏损 | 漏水 | 供水漏损",
      "漏水率 | 管線漏水 | 漏水 | 供水損失",
    ],
    hints: ["water | leak | pipe | water pipe", "水管 | 漏 | 供水", "水管 | 漏 | 供水"],
  },
  "ec-i-ws-5c": {
    sure: [
      "household sanitation | without a toilet | without toilet",
      "没有厕所 | 户厕 | 改厕",
      "沒有廁所 | 家戶廁所",
    ],
  },
  "ec-i-wa-1c": {
    sure: ["waste collection | garbage collection", "垃圾收运 | 垃圾清运", "垃圾清運 | 垃圾收集"],
  },
  "ec-i-es-1c": {
    sure: [
      "outage frequency | how often the power fails",
      "停电次数 | 停电频率",
      "停電次數 | 停電頻率",
    ],
  },
  "ec-i-es-2c": {
    sure: ["outage time | outage duration", "停电时长 | 停电时间", "停電時間 | 停電時數"],
  },
  "ec-i-es-3c": {
    sure: [
      "access to electricity | without electricity | have electricity | no electricity",
      "没通电 | 通电率 | 用电普及",
      "沒有電可用 | 供電普及率 | 電力普及",
    ],
  },
  "ec-i-t-1c": {
    sure: [
      "public transport network | bus network | metro network",
      "公交线网 | 公共交通网络 | 地铁线网",
      "公車路網 | 大眾運輸路網 | 捷運路網",
    ],
  },
  "ec-i-t-3c": {
    sure: [
      "cycle lane | bike lane | bicycle network | cycling network",
      "自行车道 | 骑行道",
      "自行車道 | 單車道",
    ],
  },
  "ec-i-t-6a": {
    sure: [
      "bike share | bike sharing | shared bike | shared bicycle | bicycle sharing",
      "共享单车 | 公共自行车",
      "共享單車 | 公共自行車 | YouBike",
    ],
  },
  "ec-i-t-7a": {
    sure: [
      "car sharing | shared car | shared vehicle",
      "共享汽车 | 分时租赁",
      "共享汽車 | 共享車輛",
    ],
  },
  "ec-i-t-8a": {
    sure: [
      "electric car | electric vehicle | low emission vehicle | electric bus*",
      "电动汽车 | 新能源汽车 | 新能源车 | 电动公交",
      "電動車 | 電動汽車 | 電動公車",
    ],
  },
  "ec-i-b-1a": { sure: ["green building | building certification", "绿色建筑", "綠建築"] },
  "ec-i-up-1a": {
    sure: [
      "pedestrian zone | footpath | sidewalk | walkab*",
      "步行街 | 人行道",
      "行人徒步區 | 人行道",
    ],
  },
  "en-en-aq-1c": {
    sure: [
      "pm2.5 | pm10 | air pollution | no2 level | nitrogen dioxide",
      "PM2.5 | PM10 | 空气污染 | 二氧化氮",
      "PM2.5 | PM10 | 空氣汙染 | 空氣污染 | 二氧化氮",
    ],
  },
  "en-en-aq-2c": {
    sure: [
      "ghg emission* per capita | greenhouse gas emission* of the city",
      "人均碳排放 | 城市温室气体排放",
      "人均碳排 | 城市溫室氣體排放",
    ],
  },
  "en-en-ws-1c": {
    sure: [
      "drinking water quality | drinking water test | test the drinking water",
      "饮用水水质 | 饮用水质量 | 检测饮用水",
      "飲用水水質 | 飲用水品質 | 檢測飲用水",
    ],
  },
  "en-en-ws-2c": { sure: ["water consumption | water use per", "用水量", "用水量"] },
  "en-en-ws-4c": {
    sure: [
      "waste water treatment | wastewater treatment | sewage treatment",
      "污水处理",
      "汙水處理 | 污水處理",
    ],
  },
  "en-en-wa-1c": {
    sure: [
      "landfill | waste incineration | waste treatment",
      "垃圾填埋 | 垃圾焚烧 | 垃圾处理",
      "垃圾掩埋 | 垃圾焚化 | 垃圾處理",
    ],
  },
  "en-en-eq-1c": {
    sure: ["emf exposure | electromagnetic radiation", "电磁辐射", "電磁波 | 電磁輻射"],
  },
  "en-en-eq-2a": {
    sure: [
      "noise exposure | noise level | noise pollution | traffic noise | noise map",
      "噪声 | 噪音污染",
      "噪音 | 噪音汙染",
    ],
    hints: ["noise | limit | decibel", "分贝 | 超标", "分貝 | 超標"],
  },
  "en-en-psn-1c": {
    sure: [
      "green area | green space | green roof | urban tree",
      "绿地 | 屋顶绿化 | 绿化面积",
      "綠地 | 屋頂綠化 | 綠化面積",
    ],
  },
  "en-en-psn-3a": {
    sure: ["protected area | nature reserve", "自然保护区 | 保护地", "自然保護區 | 保護區"],
  },
  "en-e-e-1c": {
    sure: [
      "share of renewable | renewable energy share | renewable share",
      "可再生能源占比 | 可再生能源比例 | 绿电占比 | 绿电比例",
      "再生能源占比 | 再生能源比例 | 綠電占比 | 綠電比例",
    ],
  },
  "en-e-e-2c": {
    sure: ["electricity consumption | electricity use per", "用电量 | 耗电量", "用電量 | 耗電量"],
  },
  "en-e-e-4a": {
    sure: [
      "energy use of public building* | public building energy",
      "公共建筑能耗",
      "公共建築耗能",
    ],
  },
  "sc-eh-ed-1c": {
    sure: ["student ict access | computers per student", "学生上网 | 生机比", "學生上網 | 生機比"],
    hints: [
      "laptop | tablet | student | free",
      "笔记本电脑 | 平板 | 新生 | 学生 | 借",
      "筆電 | 平板 | 新生 | 學生 | 借",
    ],
  },
  "sc-eh-ed-2c": { sure: ["school enrolment | school enrollment", "入学率", "就學率 | 入學率"] },
  "sc-eh-ed-4c": {
    sure: ["adult literacy | literacy rate", "成人识字 | 识字率", "成人識字 | 識字率"],
  },
  "sc-eh-ed-5a": {
    sure: [
      "electronic health record | electronic patient record | electronic medical record",
      "电子病历 | 电子健康档案",
      "電子病歷",
    ],
  },
  "sc-eh-h-1c": { sure: ["life expectancy", "预期寿命", "平均壽命 | 平均餘命"] },
  "sc-eh-h-2c": { sure: ["maternal mortality", "孕产妇死亡率", "孕產婦死亡率"] },
  "sc-eh-h-3c": {
    sure: [
      "doctors per | physicians per | number of doctors",
      "每千人医生数 | 医生数量",
      "每萬人醫師數 | 醫師數量",
    ],
  },
  "sc-eh-h-4a": { sure: ["hospital bed", "病床", "病床"] },
  "sc-eh-h-5a": { sure: ["health insurance", "医疗保险 | 医保", "健保 | 醫療保險"] },
  "sc-sh-ho-1c": { sure: ["informal settlement | slum", "棚户区 | 城中村", "違建聚落 | 貧民窟"] },
  "sc-sh-si-1c": {
    sure: [
      "gender pay gap | women earn* | equal pay | pay gap",
      "同工同酬 | 同工不同酬 | 男女薪酬差距",
      "同工同酬 | 同工不同酬 | 男女薪資差距",
    ],
  },
  "sc-sh-si-2c": { sure: ["gini", "基尼系数", "吉尼係數 | 基尼係數"] },
  "sc-sh-si-3c": { sure: ["poverty rate", "贫困率 | 贫困发生率", "貧窮率"] },
  "sc-sh-si-4c": { sure: ["voter turnout | voter participation", "投票率", "投票率"] },
  "sc-sh-si-5a": {
    sure: ["child care | childcare | kindergarten place", "托育 | 托儿", "托育 | 托嬰"],
  },
  "sc-sh-sa-3a": { sure: ["resilience plan", "韧性规划 | 韧性计划", "韌性計畫"] },
  "sc-sh-sa-5a": {
    sure: [
      "response time of the ambulance | emergency response time",
      "应急响应时间 | 救护车到达时间",
      "救護車到達時間 | 緊急應變時間",
    ],
  },
  "sc-sh-sa-9c": {
    sure: [
      "traffic death* | traffic fatalit* | road death*",
      "交通死亡 | 交通事故死亡",
      "交通死亡 | 交通事故死亡",
    ],
  },
  "sc-sh-fs-1a": {
    sure: ["local food | locally grown", "本地食材 | 本地农产品", "在地食材 | 地產地消"],
  },
};
