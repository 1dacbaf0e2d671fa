import type { CardWords } from "./card-words.ts";

/** Words for each goal as a whole; what is more exact stands with its targets. */
export const goalWords: Readonly<Record<string, CardWords>> = {
  1: {
    sure: [
      "poverty | extreme poor | poorest | living below the poverty line",
      "贫困 | 贫穷 | 扶贫 | 脱贫 | 低保户",
      "貧困 | 貧窮 | 扶貧 | 脫貧 | 低收入戶",
    ],
    hints: [
      "poor family | poor household | low income | homeless",
      "低收入 | 困难家庭 | 穷人",
      "低收入 | 清寒 | 弱勢家庭 | 窮人",
    ],
  },
  2: {
    sure: [
      "hunger | malnutrition | food security | starv*",
      "饥饿 | 粮食安全 | 营养不良 | 可持续农业",
      "飢餓 | 糧食安全 | 營養不良 | 永續農業",
    ],
    hints: [
      "farm | farming | crop | harvest | agricultur* | irrigation | soil fertility",
      "农业 | 种植 | 粮食 | 收成 | 灌溉 | 化肥",
      "農業 | 種植 | 糧食 | 收成 | 灌溉 | 化肥",
    ],
    not: ["wind farm | solar farm | server farm | hunger for knowledge", "农业银行", "農業銀行"],
  },
  3: {
    sure: [
      "public health | mental health | disease | epidemic | pandemic | maternal mortality | well being | heat stroke | air borne illness",
      "公共卫生 | 心理健康 | 疾病 | 疫情 | 传染病 | 慢性病 | 中暑 | 健康福祉",
      "公共衛生 | 心理健康 | 疾病 | 疫情 | 傳染病 | 慢性病 | 中暑 | 健康福祉",
    ],
    hints: [
      "health | healthy | clinic | hospital | patient | doctor | nurse | elderly care | heat",
      "健康 | 医院 | 病人 | 患者 | 医生 | 护士 | 养老 | 高温",
      "健康 | 醫院 | 病人 | 患者 | 醫師 | 護理師 | 長照 | 高溫",
    ],
    not: [
      "healthy debate | healthy discussion | be patient | system health | health of the project",
      "健康的讨论 | 耐心",
      "健康的討論 | 耐心",
    ],
  },
  4: {
    sure: [
      "quality education | distance learning | remote learning | remote lesson | online course | online lesson | literacy | school dropout | inclusive education",
      "优质教育 | 远程教育 | 远程课 | 在线课程 | 网课 | 辍学 | 教育公平 | 扫盲",
      "優質教育 | 遠距教學 | 遠距課程 | 線上課程 | 中輟 | 教育公平 | 識字",
    ],
    hints: [
      "education | pupil | student | teacher | school | classroom | textbook | laptop | tablet",
      "教育 | 学生 | 教师 | 学校 | 课堂 | 教材 | 新生 | 笔记本电脑 | 平板",
      "教育 | 學生 | 教師 | 學校 | 課堂 | 教材 | 新生 | 筆電 | 平板",
    ],
    not: [
      "student council | students council | old school | teacher's pet",
      "学生会 | 校门口",
      "學生會 | 校門口",
    ],
  },
  5: {
    sure: [
      "gender | women's right | equal pay | women earn* | pay gap | girls' education | discrimination against women",
      "性别平等 | 性别 | 妇女 | 男女平等 | 同工同酬 | 同工不同酬 | 女性权益",
      "性別平等 | 性別 | 婦女 | 男女平等 | 同工同酬 | 同工不同酬 | 女性權益",
    ],
    hints: [
      "women | girl | woman | female | mother",
      "女性 | 女生 | 女孩 | 母亲",
      "女性 | 女生 | 女孩 | 母親",
    ],
  },
  6: {
    sure: [
      "clean water | water scarcity | water supply | water shortage | water and sanitation",
      "清洁饮水 | 缺水 | 供水 | 水资源 | 节约用水",
      "乾淨的水 | 缺水 | 供水 | 水資源 | 省水",
    ],
    hints: [
      "water | well | river | pipe | drain | sewage",
      "水管 | 用水 | 水井 | 河水 | 排水",
      "水管 | 用水 | 水井 | 河水 | 排水",
    ],
    not: [
      "water down | watershed moment | as well | well known | well done | well being | very well | well designed | works well",
      "水平 | 薪水 | 墨水 | 流水线 | 水准",
      "水平 | 薪水 | 墨水 | 流水線 | 水準",
    ],
  },
  7: {
    sure: [
      "clean energy | energy poverty | power plant | power grid | microgrid | smart grid | energy transition | electricity price | energy supply | fuel poverty",
      "清洁能源 | 能源转型 | 电网 | 微电网 | 电厂 | 发电厂 | 能源供应 | 电价 | 储能",
      "潔淨能源 | 能源轉型 | 電網 | 微電網 | 電廠 | 發電廠 | 能源供應 | 電價 | 儲能",
    ],
    hints: [
      "energy | electricity | battery | power consumption | electric power | fuel | load",
      "能源 | 用电 | 电力 | 电池 | 供电 | 燃料 | 负荷",
      "能源 | 用電 | 電力 | 電池 | 供電 | 燃料 | 負載",
    ],
    not: [
      "good energy | energy in the room | full of energy | positive energy | team energy | energy drink | energizer | energiser | nuclear family",
      "功能 | 可能 | 能力 | 能量满满 | 正能量 | 性能 | 智能 | 才能 | 能否 | 职能 | 潜能",
      "功能 | 可能 | 能力 | 能量滿滿 | 正能量 | 性能 | 效能 | 才能 | 能否 | 職能 | 潛能",
    ],
  },
  8: {
    sure: [
      "decent work | unemploy* | job creation | new job | economic growth | working condition | labour right | labor right | child labour | forced labour | forced labor | minimum wage | living wage | fair wage | fair pay",
      "体面工作 | 失业 | 就业 | 经济增长 | 劳动权益 | 童工 | 最低工资 | 工作条件 | 劳动保护",
      "尊嚴勞動 | 尊嚴就業 | 失業 | 就業 | 經濟成長 | 勞動權益 | 童工 | 基本工資 | 最低工資 | 工作條件 | 勞動保護",
    ],
    hints: [
      "wage | salary | worker | overtime | gig work | income",
      "工资 | 收入 | 工人 | 加班 | 零工 | 骑手",
      "工資 | 薪資 | 收入 | 工人 | 加班 | 零工 | 外送員",
    ],
  },
  9: {
    sure: [
      "industrial innovation | industrialisation | industrialization | digital infrastructure | infrastructure resilience | industrial upgrading",
      "产业创新 | 工业化 | 产业升级 | 数字基础设施 | 新型基础设施 | 新基建",
      "產業創新 | 工業化 | 產業升級 | 數位基礎設施 | 數位基礎建設",
    ],
    hints: [
      "infrastructure | industry | factory | r&d | base station | broadband | fibre | fiber",
      "基础设施 | 工业 | 工厂 | 研发 | 基站 | 宽带 | 光纤",
      "基礎設施 | 基礎建設 | 工業 | 工廠 | 研發 | 基地台 | 寬頻 | 光纖",
    ],
    not: ["finance industry | music industry", "工业大学", "工業大學"],
  },
  10: {
    sure: [
      "inequalit* | inequit* | digital divide | marginalised | marginalized | vulnerable group | migrant worker | people with disabilit* | disabled people",
      "不平等 | 数字鸿沟 | 弱势群体 | 残疾人 | 残障 | 边缘群体 | 贫富差距 | 农民工",
      "不平等 | 數位落差 | 數位鴻溝 | 弱勢群體 | 弱勢族群 | 身心障礙 | 貧富差距 | 移工",
    ],
    hints: [
      "minority | migrant | refugee | disab* | developing countr* | excluded",
      "少数民族 | 移民 | 难民 | 残疾 | 发展中国家 | 不公平",
      "原住民 | 移民 | 難民 | 障礙者 | 開發中國家 | 發展中國家 | 不公平",
    ],
  },
  11: {
    sure: [
      "sustainable cit* | smart cit* | urban planning | affordable housing | slum | liveable cit* | urban renewal | informal settlement",
      "可持续城市 | 智慧城市 | 城市规划 | 城市更新 | 保障房 | 棚户区 | 宜居城市",
      "永續城市 | 智慧城市 | 都市計畫 | 都市更新 | 社會住宅 | 宜居城市 | 城市規劃",
    ],
    hints: [
      "city | cities | urban | neighbourhood | neighborhood | resident | town hall | district",
      "城市 | 社区 | 居民 | 街道 | 市区 | 街区",
      "城市 | 社區 | 居民 | 街道 | 市區 | 街區",
    ],
    not: ["city name", "虚拟社区 | 开源社区", "虛擬社群 | 開源社群"],
  },
  12: {
    sure: [
      "sustainable consumption | responsible consumption | overconsumption | sustainable production | green consumption",
      "可持续消费 | 绿色消费 | 负责任消费 | 过度消费 | 过度包装 | 可持续生产",
      "永續消費 | 綠色消費 | 負責任消費 | 過度消費 | 過度包裝 | 永續生產",
    ],
    hints: [
      "waste | packaging | plastic | consum* | disposable | single use | throw away | thrown away",
      "浪费 | 包装 | 塑料 | 一次性 | 消费 | 垃圾",
      "浪費 | 包裝 | 塑膠 | 一次性 | 消費 | 垃圾",
    ],
    not: [
      "waste of time | waste time | waste our time | time consuming | waste heat | waste water",
      "浪费时间 | 垃圾邮件 | 垃圾短信",
      "浪費時間 | 垃圾郵件 | 垃圾簡訊",
    ],
  },
  13: {
    sure: [
      "climate action | climate change | climate crisis | global warming | greenhouse gas | ghg | carbon neutral* | net zero | decarboni* | co2 emission* | carbon emission* | cut emission* | reduce emission* | carbon footprint | emissions of | low carbon | carbon dioxide | climate neutral*",
      "气候行动 | 气候变化 | 全球变暖 | 温室气体 | 碳中和 | 净零 | 脱碳 | 减碳 | 碳排放 | 减排 | 碳足迹 | 低碳 | 碳达峰 | 双碳 | 二氧化碳",
      "氣候行動 | 氣候變遷 | 氣候變化 | 全球暖化 | 溫室氣體 | 碳中和 | 淨零 | 去碳 | 脫碳 | 減碳 | 碳排 | 減排 | 碳足跡 | 低碳 | 二氧化碳",
    ],
    hints: ["climate | emission | carbon | co2 | flight", "气候 | 排放 | 碳", "氣候 | 排放 | 碳"],
    not: [
      "office climate | team climate | climate in the team | business climate | working climate | investment climate | classroom climate | carbon copy | carbon paper | learning climate | flying start",
      "碳酸 | 碳水 | 政治气候 | 碳纤维",
      "碳酸 | 碳水 | 政治氣候 | 碳纖維",
    ],
  },
  14: {
    sure: [
      "marine life | ocean | coral reef | coral | overfishing | sea life | marine litter | marine pollution",
      "海洋生物 | 海洋污染 | 海洋垃圾 | 珊瑚 | 海洋保护 | 过度捕捞 | 水下生物",
      "海洋生物 | 海洋汙染 | 海洋污染 | 海洋垃圾 | 珊瑚 | 海洋保育 | 過漁 | 水下生命",
    ],
    hints: [
      "fish | sea | coast | beach | boat | fishery",
      "海洋 | 渔民 | 渔业 | 海滩 | 海岸 | 渔船",
      "海洋 | 漁民 | 漁業 | 海灘 | 海岸 | 漁船",
    ],
    not: [
      "blue ocean strategy | sea of data | data ocean",
      "海洋馆 | 蓝海 | 海报",
      "海洋館 | 藍海 | 海報",
    ],
  },
  15: {
    sure: [
      "biodiversity | wildlife | deforest* | endangered species | desertification | habitat | land degradation | nature reserve",
      "生物多样性 | 野生动物 | 荒漠化 | 濒危物种 | 栖息地 | 水土流失 | 陆地生物 | 自然保护区",
      "生物多樣性 | 野生動物 | 沙漠化 | 瀕危物種 | 棲地 | 水土流失 | 陸域生命 | 保護區",
    ],
    hints: [
      "forest | tree | bird | species | soil | insect | bee | pesticide",
      "森林 | 树木 | 鸟类 | 物种 | 土壤 | 昆虫 | 蜜蜂 | 农药 | 湿地",
      "森林 | 樹木 | 鳥類 | 物種 | 土壤 | 昆蟲 | 蜜蜂 | 農藥 | 溼地 | 濕地",
    ],
    not: [
      "decision tree | random forest | family tree | tree diagram | business ecosystem | early bird",
      "决策树 | 随机森林 | 树状图 | 创新生态系统",
      "決策樹 | 隨機森林 | 樹狀圖 | 創新生態系",
    ],
  },
  16: {
    sure: [
      "rule of law | human rights | access to justice | violence | transparent government",
      "法治 | 人权 | 司法 | 暴力 | 和平 | 政务公开",
      "法治 | 人權 | 司法 | 暴力 | 和平 | 政府透明",
    ],
    hints: [
      "justice | transparency | accountab* | institution | public trust",
      "公正 | 透明 | 问责 | 公信力",
      "公正 | 透明 | 問責 | 公信力",
    ],
    not: ["educational institution | do it justice", "透明胶", "透明膠"],
  },
  17: {
    sure: [
      "development aid | technology transfer | capacity building | south south cooperation | international cooperation",
      "技术转让 | 能力建设 | 南南合作 | 国际合作 | 发展援助",
      "技術移轉 | 能力建構 | 南南合作 | 國際合作 | 發展援助",
    ],
    hints: [
      "partnership | cooperation | alliance",
      "伙伴关系 | 合作 | 联盟",
      "夥伴關係 | 合作 | 聯盟",
    ],
  },
};
