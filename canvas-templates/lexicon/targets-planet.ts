import type { CardWords } from "./card-words.ts";

/** Targets of the goals 13 to 17. */
export const planetTargetWords: Readonly<Record<string, CardWords>> = {
  "13.1": {
    sure: [
      "early warning | typhoon | flood* | drought | heat wave | heatwave | extreme weather | climate adaptation | climate resilien* | adaptation plan | storm surge | landslide | flash flood | heavy rain | hurricane | cyclone | torrential rain | extreme heat | sea level rise | rising sea | wildfire | forest fire | mudslide | inundat* | cooling centre | cooling center | disaster preparedness | disaster drill | climate shelter | heat shelter | heat warning | storm warning | weather warning | weather alert | adapt to climate | adapting to climate | climate risk | water logging | waterlogging | stormwater | storm water | rising water | river level | heat action | hail | dyke | levee | evacuat*",
      "早期预警 | 预警 | 台风 | 洪水 | 干旱 | 热浪 | 极端天气 | 气候适应 | 气候韧性 | 暴雨 | 山洪 | 洪涝 | 防汛 | 汛期 | 极端高温 | 海平面上升 | 森林火灾 | 山火 | 泥石流 | 滑坡 | 寒潮 | 冰雹 | 气象灾害 | 水位 | 防洪 | 旱灾 | 抗旱 | 适应气候 | 海绵城市 | 水灾 | 强降雨 | 涝灾 | 避难 | 应急演练 | 暴雪 | 高温天气 | 灾害预警 | 内涝 | 涨水 | 应急避险 | 防灾",
      "早期預警 | 預警 | 颱風 | 洪水 | 淹水 | 乾旱 | 熱浪 | 極端天氣 | 氣候調適 | 氣候韌性 | 暴雨 | 土石流 | 洪災 | 水災 | 防汛 | 防洪 | 豪雨 | 極端高溫 | 海平面上升 | 森林火災 | 野火 | 山崩 | 寒流 | 冰雹 | 氣象災害 | 水位 | 旱災 | 抗旱 | 海綿城市 | 避難 | 強降雨 | 滯洪 | 熱傷害 | 山泥傾瀉 | 水浸 | 暴風雨 | 防災 | 漲水 | 災害預警",
    ],
    hints: [
      "storm | rain | disaster | warning | dam | heat | resilience",
      "灾害 | 积水 | 高温 | 韧性 | 应急 | 大雨",
      "災害 | 積水 | 高溫 | 韌性 | 應變 | 大雨",
    ],
    not: [
      "flooded with email* | flooded with message* | flood of idea* | storm of ideas | brain storm | perfect storm | rain barrel* | rainwater | waste heat | heat pump | disaster of a | flood of | flood the chat",
      "预警成绩 | 学业预警",
      "學業預警 | 期中預警",
    ],
  },
  "13.2": {
    sure: [
      "climate policy | climate plan | net zero by | carbon neutral by | climate target | carbon tax | emissions trading | carbon market | climate law | carbon price | carbon pricing | climate strateg* | climate neutral university | climate neutral campus | carbon neutral campus | carbon neutral university | nationally determined | decarbonisation plan | decarbonization plan | net zero roadmap | net zero plan | net zero strateg* | net zero target | net zero campus | emission target | emissions target | reduction target | carbon target | carbon quota | climate legislation | halve emission* | climate commitment | climate action plan",
      "气候政策 | 碳税 | 碳市场 | 碳交易 | 净零目标 | 碳中和目标 | 碳达峰 | 气候目标 | 碳中和路线图 | 碳中和校园 | 碳达峰行动 | 减排目标 | 国家自主贡献 | 碳配额 | 碳定价 | 双碳目标 | 碳中和规划 | 零碳校园 | 气候战略 | 减排路径 | 气候立法 | 双碳政策 | 气候行动计划 | 减碳目标",
      "氣候政策 | 碳稅 | 碳費 | 碳市場 | 碳交易 | 淨零目標 | 淨零路徑 | 氣候目標 | 淨零路線圖 | 淨零校園 | 碳中和校園 | 減排目標 | 國家自定貢獻 | 碳定價 | 淨零轉型 | 零碳校園 | 氣候法 | 減量目標 | 減碳路徑 | 減碳目標 | 淨零排放目標 | 氣候行動計畫",
    ],
    hints: [
      "net zero | 2030 | 2040 | 2050 | climate neutral* | target | policy | roadmap",
      "净零 | 2030年 | 2040年 | 2050年 | 碳中和 | 目标 | 政策 | 路线图",
      "淨零 | 2030年 | 2040年 | 2050年 | 碳中和 | 目標 | 政策 | 路線圖",
    ],
  },
  "13.3": {
    sure: [
      "climate education | climate literacy | climate awareness | climate game | climate workshop | climate fresk | understand climate change | explain climate change | carbon literacy | climate lesson | climate curriculum | talk about climate | climate communication",
      "气候教育 | 气候素养 | 气候意识 | 气候科普 | 气候课 | 气候游戏 | 碳素养 | 低碳科普 | 双碳科普 | 气候传播",
      "氣候教育 | 氣候素養 | 氣候意識 | 氣候科普 | 氣候課 | 氣候遊戲 | 碳素養 | 氣候溝通 | 認識氣候變遷",
    ],
    hints: [
      "teach | lesson | pupil | carbon footprint | climate",
      "孩子 | 课堂 | 学会 | 碳足迹 | 气候变化",
      "孩子 | 課堂 | 學會 | 碳足跡 | 氣候變遷",
    ],
  },
  "13.a": {
    sure: ["green climate fund | climate finance", "气候资金 | 气候融资", "氣候資金 | 氣候融資"],
  },
  "14.1": {
    sure: [
      "marine litter | ocean plastic | plastic in the sea | marine pollution | microplastic* | micro plastic* | plastic in the ocean | ocean pollution | beach clean* | ghost net | marine debris | plastic ends up in the sea | plastic in rivers | oil spill | plastic in the river | into the sea | sea of plastic | washed ashore",
      "海洋垃圾 | 海洋塑料 | 海洋污染 | 微塑料 | 海漂垃圾 | 净滩 | 海滩垃圾 | 入海垃圾 | 溢油 | 流入大海 | 塑料入海",
      "海洋垃圾 | 海洋塑膠 | 海廢 | 微塑膠 | 塑膠微粒 | 海漂垃圾 | 淨灘 | 海灘垃圾 | 廢棄漁網 | 漏油 | 流入大海 | 海洋廢棄物",
    ],
  },
  "14.2": {
    sure: [
      "mangrove | coastal ecosystem | seagrass | coral reef | coastal protection",
      "红树林 | 海草床 | 珊瑚礁 | 海岸带",
      "紅樹林 | 海草床 | 珊瑚礁 | 海岸生態",
    ],
  },
  "14.3": {
    sure: ["ocean acidification", "海洋酸化", "海洋酸化"],
  },
  "14.4": {
    sure: [
      "illegal fishing | overfishing | fish stock | fishing quota | overfish* | illegal fish* | vessel tracking | sustainable seafood | catch limit | fishing ban | bycatch",
      "非法捕捞 | 过度捕捞 | 休渔 | 渔业资源 | 禁渔 | 电鱼 | 渔船定位 | 可持续渔业",
      "非法捕撈 | 過度捕撈 | 休漁 | 漁業資源 | 禁漁 | 混獲 | 電魚 | 永續海鮮 | 漁船定位 | 永續漁業",
    ],
  },
  "14.5": {
    sure: ["marine protected area | marine reserve", "海洋保护区", "海洋保護區"],
  },
  "14.b": {
    sure: ["small scale fish* | artisanal fish*", "小渔民", "小漁民 | 沿岸小漁"],
  },
  "15.1": {
    sure: [
      "freshwater ecosystem | rewild* | forest conservation | wetland conservation | restore ecosystem*",
      "生态系统修复 | 湿地保护",
      "濕地保育 | 生態系復育",
    ],
  },
  "15.2": {
    sure: [
      "deforest* | illegal logging | forest guard | reforest* | forest protection | afforest* | logging | rainforest | forest monitoring | sustainable forest* | timber | forest ranger | chainsaw | chain saw | cutting down trees | cut down trees | trees are cut | felling",
      "盗伐 | 非法砍伐 | 植树造林 | 护林 | 毁林 | 森林保护 | 砍树 | 砍伐 | 雨林 | 护林员 | 巡林 | 森林监测 | 植树 | 林业 | 林长制 | 盗木",
      "盜伐 | 非法砍伐 | 造林 | 護林 | 毀林 | 森林保育 | 砍樹 | 砍伐 | 雨林 | 巡山員 | 森林監測 | 植樹 | 林業 | 山老鼠 | 盜採",
    ],
    not: ["logging in | data logging | event logging | logging into", "", ""],
  },
  "15.3": {
    sure: [
      "desertification | soil degradation | land restoration | soil health | degraded land | degraded soil | sandstorm | sand storm | soil erosion | desert spread*",
      "荒漠化 | 土地退化 | 水土保持 | 沙化 | 治沙 | 沙尘暴 | 土壤退化 | 防沙 | 盐碱地",
      "沙漠化 | 土地退化 | 水土保持 | 沙塵暴 | 土壤退化 | 治沙 | 防沙 | 土壤流失",
    ],
  },
  "15.5": {
    sure: [
      "biodiversity loss | endangered species | pollinator | threatened species | extinction | rare species | rare bird* | bird species | species identification | identify species | insect decline | bees die | bee decline | birds fly into | bird strike | bird collision | habitat loss | red list | wildlife monitoring | wildlife camera | amphibian | toad | wild bee | species count | beehive | count birds",
      "濒危物种 | 物种灭绝 | 授粉 | 蜜蜂 | 生物多样性丧失 | 珍稀物种 | 珍稀动物 | 物种识别 | 鸟撞 | 昆虫减少 | 野生动物监测 | 江豚 | 保护动物 | 识别鸟 | 撞玻璃 | 生物多样性监测",
      "瀕危物種 | 物種滅絕 | 授粉 | 蜜蜂 | 生物多樣性流失 | 珍稀物種 | 物種辨識 | 鳥擊 | 窗殺 | 昆蟲減少 | 棲地流失 | 野生動物監測 | 保育類動物 | 辨識鳥 | 撞玻璃",
    ],
    hints: ["bird | bee | insect | species", "鸟 | 昆虫 | 物种", "鳥 | 昆蟲 | 物種"],
    not: ["early bird | bird's eye", "鸟瞰 | 蜂窝 | 鸟巢", "鳥瞰"],
  },
  "15.7": {
    sure: [
      "poach* | wildlife trade | ivory | wildlife trafficking | illegal wildlife",
      "盗猎 | 偷猎 | 野生动物交易 | 象牙",
      "盜獵 | 野生動物交易 | 象牙",
    ],
  },
  "15.8": {
    sure: [
      "invasive species | alien species | invasive plant",
      "入侵物种 | 外来物种 | 生物入侵",
      "入侵種 | 外來種 | 外來入侵",
    ],
  },
  "16.1": {
    sure: [
      "violent crime | homicide | murder | safe streets at night",
      "暴力犯罪 | 凶杀",
      "暴力犯罪 | 凶殺",
    ],
  },
  "16.2": {
    sure: [
      "child abuse | violence against children | child protection | protect children online | abuse of children",
      "儿童保护 | 虐待儿童 | 拐卖 | 未成年人保护 | 校园欺凌",
      "兒少保護 | 虐童 | 兒童保護 | 校園霸凌",
    ],
  },
  "16.3": {
    sure: [
      "legal aid | legal advice | access to courts | online court",
      "法律援助 | 司法公正 | 法律咨询 | 打官司",
      "法律扶助 | 司法正義 | 法律諮詢 | 打官司",
    ],
  },
  "16.4": {
    sure: [
      "organised crime | organized crime | money laundering | illicit financial",
      "洗钱 | 有组织犯罪",
      "洗錢 | 組織犯罪",
    ],
  },
  "16.5": {
    sure: [
      "corrupt* | brib* | anti corruption | embezzl* | kickback | nepotism",
      "腐败 | 贪污 | 行贿 | 贿赂 | 反腐 | 回扣 | 廉政 | 廉洁",
      "貪汙 | 貪污 | 腐敗 | 賄賂 | 反貪 | 回扣 | 廉政 | 圍標 | 廉潔",
    ],
    not: ["corrupt file | corrupted file", "文件腐败", "檔案損毀"],
  },
  "16.6": {
    sure: [
      "e government | accountable institution | online permit | government transparency | government website | transparent budget | open government | complaint hotline | citizen hotline | one stop service | public spending | budget transparency | government app | government office | bureaucra* | red tape | track* my application | open budget | where tax money goes",
      "电子政务 | 一网通办 | 政务公开 | 政务服务 | 政府网站 | 预算公开 | 阳光政务 | 市民热线 | 数字政府 | 办事大厅 | 跑一次 | 财政公开 | 办事效率 | 透明政府 | 政府效率",
      "電子化政府 | 數位政府 | 政府透明 | 政府網站 | 預算公開 | 開放政府 | 市民專線 | 便民服務 | 單一窗口 | 政府效能 | 財政公開 | 數碼政府 | 透明政府 | 政府服務",
    ],
    hints: [
      "government | public service | transparent | budget",
      "政府 | 公开 | 透明 | 办事 | 财政",
      "政府 | 公開 | 透明 | 公部門 | 財政 | 預算",
    ],
  },
  "16.7": {
    sure: [
      "inclusive decision* | citizen vote | citizen assembl* | participatory decision* | participatory democracy | voting by residents | youth council | youth parliament | citizens' assembl* | public hearing | petition | citizens decide | residents decide | residents vote | democra* | student parliament | have a say | residents' assembly | vote on the budget | participatory budget*",
      "居民投票 | 民主决策 | 共同决策 | 听证会 | 居民议事 | 议事 | 听证 | 民意 | 请愿 | 民主 | 青年议会 | 征求意见 | 居民代表 | 业主投票 | 参与式预算",
      "居民投票 | 民主決策 | 共同決策 | 公民投票 | 公民會議 | 公聽 | 民意 | 連署 | 請願 | 民主 | 青年議會 | 住戶投票 | 公投 | 審議 | 參與式預算",
    ],
    hints: [
      "resident | citizen | vote | voting | decide | voice | opinion | decision",
      "居民 | 市民 | 投票 | 意见 | 表决 | 决策 | 居委会",
      "居民 | 市民 | 投票 | 意見 | 表決 | 決策 | 里民",
    ],
  },
  "16.9": {
    sure: [
      "legal identity | birth registration | digital identity for | identity document | birth certificate | stateless | without papers | undocumented",
      "合法身份 | 出生登记 | 无证件 | 出生证明 | 无户籍",
      "合法身分 | 出生登記 | 無證件 | 出生證明 | 無戶籍 | 無國籍",
    ],
  },
  "16.10": {
    sure: [
      "freedom of information | access to information | right to know | press freedom | freedom of the press | public information | freedom of expression | censorship | public access to data | fundamental freedom | open information",
      "信息公开 | 知情权 | 新闻自由 | 言论自由 | 信息透明",
      "資訊公開 | 知的權利 | 新聞自由 | 言論自由 | 資訊透明 | 政府資訊公開",
    ],
    hints: [
      "open data | privacy | citizens can see | public data",
      "开放数据 | 隐私 | 公开数据 | 市民可查",
      "開放資料 | 隱私 | 公開資料 | 市民可查",
    ],
  },
  "17.3": {
    sure: ["crowdfund* | additional funding for developing", "众筹", "群眾募資"],
  },
  "17.6": {
    sure: [
      "science cooperation | knowledge sharing agreement | north south cooperation | joint research | international research | knowledge sharing | share research | open source for | share technology | research cooperation | science exchange | technology exchange",
      "科技合作 | 南北合作 | 联合研究 | 科研合作 | 知识共享 | 技术共享 | 共享技术",
      "科技合作 | 南北合作 | 聯合研究 | 科研合作 | 知識共享 | 技術共享 | 研究合作",
    ],
  },
  "17.7": {
    sure: [
      "transfer of green technology | green technology transfer",
      "绿色技术转让 | 技术援助",
      "綠色技術移轉 | 技術援助",
    ],
  },
  "17.9": {
    sure: [
      "capacity building in developing | train experts in developing",
      "能力建设援助",
      "能力建構援助",
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
      "public private partnership | partnership with | partnership between | joint project of the | university industry cooperation | civil society | work with companies | cross sector | university and company | companies and universities | universities and companies | business and government | industry partner | community partner | with local ngo* | partner with the | partners with the | partnering with | industry academia | town and gown | joint project with | city and university | alliance of",
      "公私合作 | 政企合作 | 校企合作 | 产学研 | 三方合作 | 多方合作 | 跨界合作 | 校地合作 | 产教融合 | 政产学研 | 社会组织合作 | 多方协作 | 校社合作 | 校政合作 | 政校合作 | 公益组织合作 | 政府与企业 | 高校与企业 | 企业与高校",
      "公私協力 | 產學合作 | 產官學 | 三方合作 | 多方合作 | 跨界合作 | 產學研 | 公私合作 | 產官學研 | 跨域合作 | 跨部門合作 | 異業結盟 | 民間團體 | 社企合作 | 政府與企業 | 大學與企業 | 校地合作 | 多方協力",
    ],
  },
  "17.18": {
    sure: [
      "sdg data | official statistics | sdg indicator | statistics office | census | disaggregated data | statistical capacity",
      "可持续发展数据 | 官方统计 | 统计局 | 统计能力",
      "永續發展數據 | 官方統計 | 主計總處 | 統計能力",
    ],
  },
};
