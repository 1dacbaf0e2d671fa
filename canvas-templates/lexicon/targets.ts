import type { CardWords } from "./card-words.ts";

/** The targets that green-digital work meets most; the others are tagged by hand. */
export const targetWords: Readonly<Record<string, CardWords>> = {
  "1.4": {
    sure: [
      "unbanked | microfinance | microcredit | without a bank account | land right",
      "普惠金融 | 小额贷款 | 土地权",
      "普惠金融 | 微型貸款 | 小額貸款 | 土地權",
    ],
    hints: ["bank account | mobile money", "银行账户", "銀行帳戶"],
  },
  "2.3": {
    sure: [
      "smallholder | family farm | market price for farmers | farmers' income | crop price",
      "小农户 | 菜价 | 农产品价格 | 农民收入 | 农民增收",
      "小農 | 菜價 | 農產品價格 | 農民收入",
    ],
    hints: ["farmer | market price | small farm", "农民 | 农户 | 行情", "農民 | 農戶 | 行情"],
  },
  "2.4": {
    sure: [
      "sustainable agriculture | organic farming | precision agriculture | smart farming | precision farming",
      "智慧农业 | 精准农业 | 有机农业 | 生态农业",
      "智慧農業 | 精準農業 | 有機農業 | 友善農法",
    ],
  },
  "3.8": {
    sure: [
      "universal health coverage | access to healthcare | access to health care | village clinic | telemedicine | rural doctor",
      "全民健康 | 村卫生室 | 远程医疗 | 看病难 | 医疗资源",
      "全民健保 | 衛生所 | 遠距醫療 | 視訊看診 | 偏鄉醫療 | 醫療資源",
    ],
    hints: [
      "clinic | doctor | medical care",
      "看病 | 医生 | 诊所 | 挂号",
      "看診 | 醫師 | 診所 | 偏鄉 | 掛號",
    ],
  },
  "3.9": {
    sure: [
      "toxic chemical | hazardous chemical | air pollution deaths | poisoning",
      "有毒化学品 | 中毒 | 重金属污染",
      "有毒化學品 | 中毒 | 重金屬汙染",
    ],
  },
  "4.4": {
    sure: [
      "digital skill | job skill | vocational training | reskill* | upskill* | it skill | digital literacy | coding course",
      "数字技能 | 职业技能 | 职业培训 | 技能培训 | 数字素养 | 编程课",
      "數位技能 | 職業技能 | 職業訓練 | 技能培訓 | 數位素養 | 程式課",
    ],
    hints: [
      "skill | coding | apprentice* | training",
      "技能 | 编程 | 学徒 | 培训",
      "技能 | 寫程式 | 學徒 | 培訓",
    ],
    not: ["soft skills of the facilitator", "培训班时间", "培訓班時間"],
  },
  "4.7": {
    sure: [
      "education for sustainable development | sustainability education | climate education | environmental education | teach sustainability",
      "可持续发展教育 | 环境教育 | 环保教育 | 气候教育 | 生态文明教育",
      "永續發展教育 | 永續教育 | 環境教育 | 環保教育 | 氣候教育",
    ],
  },
  "4.a": {
    sure: [
      "school building | school computer room | school facilit*",
      "教学设施 | 校舍",
      "教學設施 | 校舍",
    ],
  },
  "4.c": {
    sure: [
      "teacher training | train the teachers | train teachers",
      "教师培训 | 培训教师 | 师资",
      "教師培訓 | 培訓教師 | 師資 | 教師研習",
    ],
  },
  "5.5": {
    sure: [
      "women in leadership | women on the board | female leader | women in decision making",
      "女性领导 | 女性决策 | 女性高管",
      "女性領導 | 女性決策 | 女性主管",
    ],
  },
  "5.b": {
    sure: [
      "women in tech | women engineer | girls who code | coding for girls | women and ict | women in stem | technology for women",
      "女工程师 | 女程序员 | 女生编程 | 女性科技 | 科技女性",
      "女工程師 | 女性工程師 | 女生程式 | 女性科技 | 科技女力",
    ],
    hints: [
      "women | girl | coding | digital skill | engineer",
      "女性 | 女生 | 编程 | 数字技能",
      "女性 | 女生 | 程式 | 數位技能",
    ],
  },
  "6.1": {
    sure: [
      "drinking water | safe water | potable water | water quality test",
      "饮用水 | 自来水水质 | 安全饮水",
      "飲用水 | 自來水水質 | 安全飲水",
    ],
  },
  "6.2": {
    sure: [
      "toilet | latrine | sanitation | hygiene",
      "厕所 | 卫生设施 | 卫生间",
      "廁所 | 衛生設施 | 洗手間",
    ],
    not: ["toilet break | data hygiene", "上厕所", "上廁所"],
  },
  "6.3": {
    sure: [
      "waste water | wastewater | sewage treatment | water pollution | river pollution | water quality",
      "污水 | 废水 | 水污染 | 水质",
      "汙水 | 污水 | 廢水 | 水汙染 | 水污染 | 水質",
    ],
  },
  "6.4": {
    sure: [
      "water saving | save water | water efficiency | water loss | water leak* | leaking pipe | rainwater harvest* | rain barrel | smart water meter | tap water use",
      "节水 | 漏水 | 漏损 | 雨水回收 | 收集雨水 | 用水效率 | 智能水表",
      "節水 | 省水 | 漏水 | 漏損 | 雨水回收 | 收雨水 | 用水效率 | 智慧水表",
    ],
    hints: ["leak | pipe | water | rainwater", "水管 | 自来水 | 雨水", "水管 | 自來水 | 雨水"],
    not: ["data leak | leak of data", "泄漏数据 | 数据泄漏", "資料外洩"],
  },
  "6.6": {
    sure: [
      "wetland | lake restoration | restore the river",
      "湿地 | 河流修复 | 湖泊",
      "溼地 | 濕地 | 河川復育 | 湖泊",
    ],
  },
  "7.1": {
    sure: [
      "access to electricity | without electricity | no electricity | have electricity | energy access | off grid",
      "没通电 | 未通电 | 通电 | 无电地区 | 用不上电",
      "沒有電 | 沒電可用 | 無電地區 | 供電普及",
    ],
    not: ["electricity bill", "打电话 | 通电话", "打電話 | 沒有電話 | 沒有電腦 | 沒有電梯"],
  },
  "7.2": {
    sure: [
      "renewable | solar | photovoltaic* | wind power | wind energy | wind turbine | hydropower | geothermal | biogas | wind farm | green power | green electricity | tidal",
      "可再生能源 | 光伏 | 太阳能 | 风电 | 风能 | 水电站 | 沼气 | 绿电 | 地热 | 潮汐能",
      "再生能源 | 光電 | 太陽能 | 風電 | 風能 | 水力發電 | 沼氣 | 綠電 | 地熱 | 潮汐能",
    ],
    not: ["solar system", "太阳能量石", "光電效應"],
  },
  "7.3": {
    sure: [
      "energy efficien* | energy saving* | save energy | heat pump | insulation | waste heat | save electricity | energy use of | reduce energy",
      "节能 | 能效 | 能源效率 | 余热 | 热泵 | 省电 | 节电 | 降低能耗",
      "節能 | 能效 | 能源效率 | 餘熱 | 廢熱 | 熱泵 | 省電 | 節電 | 降低能耗",
    ],
    hints: [
      "cooling | heating | standby | electricity | power consumption",
      "能耗 | 制冷 | 用电 | 待机 | 供暖 | 空调",
      "能耗 | 耗電 | 冷卻 | 用電 | 待機 | 暖氣 | 冷氣",
    ],
  },
  "8.3": {
    sure: [
      "start up | startup | entrepreneur* | incubator | accelerator programme | small business* | sme | young founder",
      "初创企业 | 创业 | 孵化器 | 中小企业 | 小微企业 | 创业者",
      "新創 | 創業 | 育成中心 | 孵化器 | 中小企業 | 創業者",
    ],
    not: ["at start up | startup time of the server", "创业板", "創業板"],
  },
  "8.4": {
    sure: [
      "resource efficien* | decoupling | material efficiency",
      "资源效率 | 资源利用率 | 脱钩",
      "資源效率 | 資源利用率 | 脫鉤",
    ],
  },
  "8.5": {
    sure: [
      "fair wage | living wage | decent job | equal pay for equal work | fair pay",
      "公平薪酬 | 充分就业 | 体面就业",
      "公平薪酬 | 充分就業 | 體面就業",
    ],
    hints: ["wage | crowdwork", "工资 | 标注员", "薪資 | 標註員 | 工資"],
  },
  "8.6": {
    sure: [
      "youth unemployment | unemployed young* | unemployed youth | young people without work",
      "青年失业 | 失业青年 | 青年就业",
      "青年失業 | 失業青年 | 青年就業",
    ],
  },
  "8.8": {
    sure: [
      "occupational safety | work safety | workplace safety | safe working | workers' rights | gig worker | delivery riders",
      "安全生产 | 职业健康 | 工伤 | 劳动保障 | 社保",
      "職業安全 | 職安 | 職災 | 勞動保障 | 勞保",
    ],
  },
  "9.1": {
    sure: [
      "resilient infrastructure | reliable infrastructure | backup power | network resilience | rural road | power outage",
      "韧性基础设施 | 备用电源 | 网络韧性 | 断电 | 停电",
      "韌性基礎設施 | 備用電源 | 網路韌性 | 斷電 | 停電",
    ],
  },
  "9.4": {
    sure: [
      "clean production | cleaner production | green factor* | retrofit | clean industry | green manufacturing | industrial efficiency",
      "清洁生产 | 绿色工厂 | 绿色制造 | 技术改造",
      "清潔生產 | 綠色工廠 | 綠色製造 | 綠色生產",
    ],
    hints: [
      "factory | steel | cement | machine tool",
      "工厂 | 钢材 | 水泥 | 机床",
      "工廠 | 鋼材 | 水泥 | 工具機",
    ],
  },
  "9.5": {
    sure: [
      "scientific research | r&d spending | research and development | research fund*",
      "科学研究 | 科研经费 | 研发投入",
      "科學研究 | 研究經費 | 研發投入",
    ],
  },
  "9.c": {
    sure: [
      "internet access | access to the internet | broadband | mobile coverage | public wi fi | free wi fi | public wifi | connectivity for | rural connectivity",
      "网络覆盖 | 宽带 | 公共Wi-Fi | 免费Wi-Fi | 公共WiFi | 上网难 | 通网",
      "網路覆蓋 | 寬頻 | 公共Wi-Fi | 免費Wi-Fi | 公共WiFi | 偏鄉網路 | 上網",
    ],
  },
  "10.2": {
    sure: [
      "social inclusion | leave no one behind | leaving no one behind | inclusion of",
      "社会包容 | 不让任何人掉队 | 一个都不能少",
      "社會包容 | 社會共融 | 不遺落任何人",
    ],
  },
  "11.2": {
    sure: [
      "public transport* | bus line | bus lane | bus stop | metro | tram line | bike share | bike sharing | cycle lane | cycling lane | night bus* | road safety | commuter train | shared bike",
      "公共交通 | 公交 | 地铁 | 自行车道 | 共享单车 | 慢行系统 | 轨道交通",
      "大眾運輸 | 公車 | 捷運 | 自行車道 | 共享單車 | 公共運輸 | 輕軌 | YouBike",
    ],
    not: ["bus factor | message bus", "", ""],
  },
  "11.3": {
    sure: [
      "participatory planning | citizen participation | participatory budget* | public consultation | community planning",
      "参与式规划 | 公众参与 | 居民参与 | 参与式预算 | 共同缔造",
      "參與式規劃 | 公民參與 | 居民參與 | 參與式預算 | 公聽會",
    ],
    hints: ["resident | plan | vote on", "居民 | 规划 | 投票", "居民 | 規劃 | 投票"],
  },
  "11.4": {
    sure: [
      "cultural heritage | natural heritage | old town",
      "文化遗产 | 非遗 | 古城保护",
      "文化遺產 | 文化資產 | 古蹟",
    ],
  },
  "11.5": {
    sure: ["disaster loss* | disaster death", "灾害损失 | 内涝", "災害損失 | 內澇"],
  },
  "11.6": {
    sure: [
      "air quality | air pollution | pm2.5 | pm10 | municipal waste | smog | exhaust fumes | dust sensor",
      "空气质量 | 空气污染 | 雾霾 | PM2.5 | PM10 | 城市垃圾 | 扬尘",
      "空氣品質 | 空氣汙染 | 空氣污染 | 霾害 | PM2.5 | PM10 | 空汙 | 懸浮微粒",
    ],
  },
  "11.7": {
    sure: [
      "green space | public space | park for | green roof | urban tree | city park | urban green* | plant trees | more trees | playground",
      "绿地 | 公共空间 | 屋顶绿化 | 城市绿化 | 口袋公园 | 行道树 | 种树",
      "綠地 | 公共空間 | 屋頂綠化 | 綠屋頂 | 都市綠化 | 行道樹 | 種樹",
    ],
  },
  "12.2": {
    sure: [
      "natural resource | raw material | rare earth | critical mineral | material use",
      "自然资源 | 原材料 | 稀土 | 节约材料",
      "自然資源 | 原物料 | 稀土 | 節省材料",
    ],
    hints: ["steel | material", "钢材 | 材料", "鋼材 | 材料"],
  },
  "12.3": {
    sure: [
      "food waste | food loss | leftover | surplus food",
      "食物浪费 | 粮食损失 | 剩菜 | 剩饭 | 光盘行动 | 厨余",
      "食物浪費 | 剩食 | 剩菜 | 廚餘 | 惜食",
    ],
    hints: [
      "canteen | thrown away | meal | food",
      "食堂 | 倒掉 | 饭菜 | 餐盘",
      "學餐 | 倒掉 | 飯菜 | 營養午餐",
    ],
  },
  "12.4": {
    sure: [
      "hazardous waste | toxic waste | chemical waste | heavy metal",
      "危险废物 | 危废 | 有害垃圾 | 重金属",
      "有害廢棄物 | 有毒廢棄物 | 重金屬",
    ],
  },
  "12.5": {
    sure: [
      "recycl* | designed to last | waste reduction | reuse | refurbish* | repair caf* | less waste | zero waste | e waste | electronic waste | second hand | secondhand | take back | plastic cup | plastic bag | double sided | circular econom* | repair shop | upcycl* | single use cup | old phone",
      "回收 | 再利用 | 使用寿命 | 设计寿命 | 翻新 | 垃圾分类 | 减少垃圾 | 零废弃 | 电子垃圾 | 电子废弃物 | 二手 | 旧手机 | 双面打印 | 一次性杯子 | 一次性餐具 | 循环经济 | 维修 | 修理 | 废旧",
      "回收 | 再利用 | 使用壽命 | 設計壽命 | 翻新 | 垃圾分類 | 垃圾減量 | 零廢棄 | 電子垃圾 | 電子廢棄物 | 二手 | 舊手機 | 雙面列印 | 一次性杯子 | 一次性餐具 | 免洗餐具 | 循環經濟 | 維修 | 修理",
    ],
    hints: [
      "repair | bottle | plastic | sort | throw away | last longer",
      "塑料 | 分拣 | 饮料瓶 | 寿命 | 耐用 | 瓶子",
      "塑膠 | 分類 | 寶特瓶 | 壽命 | 耐用 | 瓶子",
    ],
    not: [
      "recycle bin on the desktop | sort out | reuse of the code | reuse code",
      "二手资料 | 系统维修 | 维修技师",
      "二手資料 | 維修技師",
    ],
  },
  "12.6": {
    sure: [
      "sustainability report* | company report* | companies report* | corporate disclosure | disclos* its emission* | discloses emission* | esg",
      "可持续发展报告 | 企业披露 | 信息披露 | 环境披露 | ESG | 社会责任报告",
      "永續報告書 | 企業揭露 | 資訊揭露 | 環境揭露 | ESG | 社會責任報告",
    ],
    hints: [
      "company | report | disclos* | scope 3",
      "企业 | 披露 | 范围三",
      "企業 | 揭露 | 範疇三",
    ],
  },
  "12.7": {
    sure: [
      "public procurement | green procurement | sustainable procurement | government buys | green purchasing",
      "政府采购 | 绿色采购 | 公共采购 | 可持续采购",
      "政府採購 | 綠色採購 | 公共採購 | 永續採購",
    ],
  },
  "12.8": {
    sure: [
      "eco label | ecolabel | carbon label | consumer information | sustainable lifestyle | environmental awareness | green lifestyle",
      "碳标签 | 环保标签 | 绿色生活 | 环保意识 | 消费者信息",
      "碳標籤 | 環保標章 | 綠色生活 | 環保意識 | 消費者資訊",
    ],
  },
  "13.1": {
    sure: [
      "early warning | typhoon | flood* | drought | heat wave | heatwave | extreme weather | climate adaptation | climate resilien* | adaptation plan | storm surge | landslide",
      "早期预警 | 预警 | 台风 | 洪水 | 干旱 | 热浪 | 极端天气 | 气候适应 | 气候韧性 | 暴雨 | 山洪",
      "早期預警 | 預警 | 颱風 | 洪水 | 淹水 | 乾旱 | 熱浪 | 極端天氣 | 氣候調適 | 氣候韌性 | 暴雨 | 土石流",
    ],
    not: [
      "flooded with email* | flooded with message* | flood of idea*",
      "预警成绩 | 学业预警",
      "學業預警 | 期中預警",
    ],
  },
  "13.2": {
    sure: [
      "climate policy | climate plan | net zero by | carbon neutral by | climate target | carbon tax | emissions trading | carbon market | climate law",
      "气候政策 | 碳税 | 碳市场 | 碳交易 | 净零目标 | 碳中和目标 | 碳达峰 | 气候目标",
      "氣候政策 | 碳稅 | 碳費 | 碳市場 | 碳交易 | 淨零目標 | 淨零路徑 | 氣候目標",
    ],
    hints: [
      "net zero | 2030 | 2040 | 2050",
      "净零 | 2030年 | 2040年 | 2050年",
      "淨零 | 2030年 | 2040年 | 2050年",
    ],
  },
  "13.3": {
    sure: [
      "climate education | climate literacy | climate awareness",
      "气候教育 | 气候素养 | 气候意识",
      "氣候教育 | 氣候素養 | 氣候意識",
    ],
    hints: [
      "teach | lesson | pupil | carbon footprint | climate",
      "孩子 | 课堂 | 学会 | 碳足迹 | 气候变化",
      "孩子 | 課堂 | 學會 | 碳足跡 | 氣候變遷",
    ],
  },
  "14.1": {
    sure: [
      "marine litter | ocean plastic | plastic in the sea | marine pollution",
      "海洋垃圾 | 海洋塑料 | 海洋污染",
      "海洋垃圾 | 海洋塑膠 | 海廢",
    ],
  },
  "14.2": {
    sure: [
      "mangrove | coastal ecosystem | seagrass | coral reef | coastal protection",
      "红树林 | 海草床 | 珊瑚礁 | 海岸带",
      "紅樹林 | 海草床 | 珊瑚礁 | 海岸生態",
    ],
  },
  "14.4": {
    sure: [
      "illegal fishing | overfishing | fish stock | fishing quota",
      "非法捕捞 | 过度捕捞 | 休渔 | 渔业资源",
      "非法捕撈 | 過度捕撈 | 休漁 | 漁業資源",
    ],
  },
  "15.2": {
    sure: [
      "deforest* | illegal logging | forest guard | reforest* | forest protection | afforest*",
      "盗伐 | 非法砍伐 | 植树造林 | 护林 | 毁林 | 森林保护",
      "盜伐 | 非法砍伐 | 造林 | 護林 | 毀林 | 森林保育",
    ],
  },
  "15.3": {
    sure: [
      "desertification | soil degradation | land restoration",
      "荒漠化 | 土地退化 | 水土保持",
      "沙漠化 | 土地退化 | 水土保持",
    ],
  },
  "15.5": {
    sure: [
      "biodiversity loss | endangered species | pollinator | threatened species | extinction",
      "濒危物种 | 物种灭绝 | 授粉 | 蜜蜂 | 生物多样性丧失",
      "瀕危物種 | 物種滅絕 | 授粉 | 蜜蜂 | 生物多樣性流失",
    ],
  },
  "16.5": {
    sure: ["corrupt* | brib*", "腐败 | 贪污 | 行贿 | 贿赂", "貪汙 | 貪污 | 腐敗 | 賄賂"],
    not: ["corrupt file | corrupted file", "文件腐败", "檔案損毀"],
  },
  "16.6": {
    sure: [
      "e government | accountable institution | online permit | government transparency",
      "电子政务 | 一网通办 | 政务公开",
      "電子化政府 | 數位政府 | 政府透明",
    ],
  },
  "16.7": {
    sure: [
      "inclusive decision* | citizen vote | citizen assembl* | participatory decision* | participatory democracy | voting by residents",
      "居民投票 | 民主决策 | 共同决策 | 听证会 | 居民议事",
      "居民投票 | 民主決策 | 共同決策 | 公民投票 | 公民會議",
    ],
    hints: ["resident | citizen | vote", "居民 | 市民 | 投票", "居民 | 市民 | 投票"],
  },
  "16.9": {
    sure: [
      "legal identity | birth registration | digital identity for",
      "合法身份 | 出生登记 | 无证件",
      "合法身分 | 出生登記 | 無證件",
    ],
  },
  "16.10": {
    sure: [
      "freedom of information | access to information | right to know",
      "信息公开 | 知情权",
      "資訊公開 | 知的權利",
    ],
  },
  "17.6": {
    sure: [
      "science cooperation | knowledge sharing agreement | north south cooperation",
      "科技合作 | 南北合作",
      "科技合作 | 南北合作",
    ],
  },
  "17.16": {
    sure: [
      "global partnership | multi stakeholder partnership | multistakeholder",
      "全球伙伴关系 | 多利益攸关方",
      "全球夥伴關係 | 多方利害關係人",
    ],
  },
  "17.17": {
    sure: [
      "public private partnership | partnership with | partnership between | joint project of the | university industry cooperation",
      "公私合作 | 政企合作 | 校企合作 | 产学研 | 三方合作 | 多方合作 | 跨界合作",
      "公私協力 | 產學合作 | 產官學 | 三方合作 | 多方合作 | 跨界合作",
    ],
  },
  "17.18": {
    sure: [
      "sdg data | official statistics | sdg indicator",
      "可持续发展数据 | 官方统计",
      "永續發展數據 | 官方統計",
    ],
  },
};
