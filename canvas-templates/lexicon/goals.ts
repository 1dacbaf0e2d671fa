import type { CardWords } from "./card-words.ts";

/** Words for each goal as a whole; what is more exact stands with its targets. */
export const goalWords: Readonly<Record<string, CardWords>> = {
  "1": {
    sure: [
      "poverty | extreme poor | poorest | living below the poverty line | impoverished | destitute | deprived neighbourhood | deprived neighborhood | living in poverty | poor neighbourhood | poor neighborhood",
      "贫困 | 贫穷 | 扶贫 | 脱贫 | 低保户 | 困难群众 | 贫困户 | 贫困生 | 特困 | 返贫 | 贫困县 | 贫困地区",
      "貧困 | 貧窮 | 扶貧 | 脫貧 | 低收入戶 | 貧戶 | 清寒學生 | 弱勢家庭 | 基層家庭 | 貧困地區",
    ],
    hints: [
      "poor family | poor household | low income | homeless | cannot afford | soup kitchen | rough sleeper",
      "低收入 | 困难家庭 | 穷人 | 买不起 | 付不起 | 低保",
      "低收入 | 清寒 | 窮人 | 買不起 | 付不起 | 街友",
    ],
  },
  "2": {
    sure: [
      "hunger | malnutrition | food security | starv* | food shortage | famine | undernourish* | food insecur* | food crisis | food crises | food desert | feed the world",
      "饥饿 | 粮食安全 | 营养不良 | 可持续农业 | 粮食短缺 | 饥荒 | 吃不饱 | 挨饿 | 饿肚子 | 粮食危机 | 粮食产量 | 粮食自给",
      "飢餓 | 糧食安全 | 營養不良 | 永續農業 | 糧食短缺 | 饑荒 | 吃不飽 | 挨餓 | 餓肚子 | 糧食危機 | 糧食自給 | 糧荒",
    ],
    hints: [
      "farm | farming | crop | harvest | agricultur* | irrigation | soil fertility | fertiliser | fertilizer | seed | yield | livestock | pest | orchard | greenhouse",
      "农业 | 种植 | 粮食 | 收成 | 灌溉 | 化肥 | 农作物 | 庄稼 | 大棚 | 农村 | 病虫害 | 种子 | 畜牧 | 农田",
      "農業 | 種植 | 糧食 | 收成 | 灌溉 | 化肥 | 農作物 | 農田 | 病蟲害 | 種子 | 肥料 | 畜牧 | 果園",
    ],
    not: [
      "wind farm | solar farm | server farm | hunger for knowledge | seed money | seed funding | seed capital | greenhouse gas*",
      "农业银行 | 种子轮",
      "農業銀行 | 種子輪",
    ],
  },
  "3": {
    sure: [
      "public health | mental health | disease | epidemic | pandemic | maternal mortality | well being | heat stroke | air borne illness | vaccin* | first aid | myopia | short sighted* | sedentary | heatstroke | health education | physical exercise | health check",
      "公共卫生 | 心理健康 | 疾病 | 疫情 | 传染病 | 慢性病 | 中暑 | 健康福祉 | 急救 | 近视 | 久坐 | 健康教育 | 体检 | 亚健康 | 视力保护 | 猝死 | 疫苗 | 防疫",
      "公共衛生 | 心理健康 | 疾病 | 疫情 | 傳染病 | 慢性病 | 中暑 | 健康福祉 | 急救 | 近視 | 久坐 | 健康教育 | 健檢 | 視力保健 | 猝死 | 疫苗 | 防疫",
    ],
    hints: [
      "health | healthy | clinic | hospital | patient | doctor | nurse | elderly care | heat | exercise | sleep | medicine | fitness | workers | overheating | dehydrat* | drink enough | first responder | healthcare | health care | medical care",
      "健康 | 医院 | 病人 | 患者 | 医生 | 护士 | 养老 | 高温 | 运动 | 睡眠 | 医疗 | 体温 | 喝水 | 工人 | 晒 | 保健",
      "健康 | 醫院 | 病人 | 患者 | 醫師 | 護理師 | 長照 | 高溫 | 運動 | 睡眠 | 體溫 | 喝水 | 工人 | 醫生 | 保健 | 醫療",
    ],
    not: [
      "healthy debate | healthy discussion | be patient | system health | health of the project",
      "健康的讨论 | 耐心 | 紧急救 | 应急救",
      "健康的討論 | 耐心 | 緊急救 | 應急救",
    ],
  },
  "4": {
    sure: [
      "quality education | distance learning | remote learning | remote lesson | online course | online lesson | literacy | school dropout | inclusive education | e learning | elearning | online learning | online class | online classes | digital learning | online teaching | mooc | homework help | out of school children | education gap | village school | rural school | rural pupil | digital classroom | open educational | equal access to education | digital textbook | lecture recording | recorded lecture | personalised learning | personalized learning",
      "优质教育 | 远程教育 | 远程课 | 在线课程 | 网课 | 辍学 | 教育公平 | 扫盲 | 在线学习 | 在线教学 | 线上课 | 双师课堂 | 慕课 | 空中课堂 | 课后辅导 | 支教 | 乡村学校 | 山区学校 | 失学 | 教育资源 | 智慧教育 | 录播课 | 直播课 | 教育信息化 | 个性化学习 | 上网课 | 因材施教",
      "優質教育 | 遠距教學 | 遠距課程 | 線上課程 | 中輟 | 教育公平 | 識字 | 線上學習 | 線上教學 | 線上課 | 磨課師 | 偏鄉學校 | 偏鄉教育 | 偏遠學校 | 課後輔導 | 失學 | 教育資源 | 數位學習 | 直播課 | 網課 | 補救教學 | 學習落差 | 山區學校 | 網上學習 | 電子學習 | 差異化教學",
    ],
    hints: [
      "education | pupil | student | teacher | school | classroom | textbook | laptop | tablet | lesson | tutor | homework | learning platform | learning app",
      "教育 | 学生 | 教师 | 学校 | 课堂 | 教材 | 新生 | 笔记本电脑 | 平板 | 上课 | 作业 | 辅导 | 留守儿童 | 数字教育 | 学习平台 | 数字教材",
      "教育 | 學生 | 教師 | 學校 | 課堂 | 教材 | 新生 | 筆電 | 平板 | 上課 | 作業 | 輔導 | 學習平台 | 數位教材 | 數位教育",
    ],
    not: [
      "student council | students council | old school | teacher's pet | machine learning | deep learning | reinforcement learning | lessons learned | of course | learning climate | course of",
      "学生会 | 校门口 | 机器学习 | 深度学习 | 强化学习 | 新生儿 | 学习历史 | 大学生创业",
      "學生會 | 校門口 | 機器學習 | 深度學習 | 強化學習 | 新生兒 | 大學生創業",
    ],
  },
  "5": {
    sure: [
      "gender | women's right | equal pay | women earn* | pay gap | girls' education | discrimination against women | women's empowerment | empower women | gender gap | gender bias* | sexism | menstrua* | period poverty | sanitary pad | feminis* | women's safety | female founder | equal opportunities for women | women entrepreneur | female entrepreneur | women farmer | menstrual health",
      "性别平等 | 性别 | 妇女 | 男女平等 | 同工同酬 | 同工不同酬 | 女性权益 | 女性赋权 | 女性就业 | 女性创业 | 卫生巾 | 产假 | 性别偏见 | 重男轻女 | 女性安全 | 她力量 | 女企业家 | 女童 | 女性友好 | 经期 | 月经羞耻 | 月经贫困",
      "性別平等 | 性別 | 婦女 | 男女平等 | 同工同酬 | 同工不同酬 | 女性權益 | 女性賦權 | 性別平權 | 衛生棉 | 產假 | 育嬰假 | 性別偏見 | 重男輕女 | 女權 | 婦女創業 | 女性就業 | 女性創業 | 女童 | 婦女再就業 | 女性友善 | 經期 | 月經貧窮 | 生理期",
    ],
    hints: [
      "women | girl | woman | female | mother | market women | market woman | mothers | wives | bank account | girls",
      "女性 | 女生 | 女孩 | 母亲 | 女摊主 | 妈妈 | 男女 | 银行账户 | 收款",
      "女性 | 女生 | 女孩 | 母親 | 女攤商 | 媽媽 | 男女 | 銀行帳戶 | 收款",
    ],
  },
  "6": {
    sure: [
      "clean water | water scarcity | water supply | water shortage | water and sanitation | water crisis | water crises | water stress | groundwater | water table | water management | dry well | fetch water | water pump | water rationing",
      "清洁饮水 | 缺水 | 供水 | 水资源 | 节约用水 | 地下水 | 水危机 | 停水 | 断水 | 打水 | 旱季用水 | 限时供水",
      "乾淨的水 | 缺水 | 供水 | 水資源 | 省水 | 地下水 | 水危機 | 停水 | 斷水 | 限水 | 水情",
    ],
    hints: [
      "water | well | river | pipe | drain | sewage | lake | reservoir | litres | tap",
      "水管 | 用水 | 水井 | 河水 | 排水 | 湖水 | 水库 | 水龙头 | 自来水",
      "水管 | 用水 | 水井 | 河水 | 排水 | 湖水 | 水庫 | 水龍頭 | 自來水",
    ],
    not: [
      "water down | watershed moment | as well | well known | well done | well being | very well | well designed | works well",
      "水平 | 薪水 | 墨水 | 流水线 | 水准",
      "水平 | 薪水 | 墨水 | 流水線 | 水準",
    ],
  },
  "7": {
    sure: [
      "clean energy | energy poverty | power plant | power grid | microgrid | smart grid | energy transition | electricity price | energy supply | fuel poverty | energy storage | battery storage | hydrogen | nuclear power | coal power | coal fired | diesel generator | energy mix | energy crisis | energy crises | power shortage | load shedding | energy price | energy independence | nuclear power plant",
      "清洁能源 | 能源转型 | 电网 | 微电网 | 电厂 | 发电厂 | 能源供应 | 电价 | 储能 | 氢能 | 煤电 | 柴油发电机 | 能源结构 | 限电 | 缺电 | 电力供应 | 能源危机 | 电力紧张 | 新能源 | 火电厂 | 核电站 | 核能",
      "潔淨能源 | 能源轉型 | 電網 | 微電網 | 電廠 | 發電廠 | 能源供應 | 電價 | 儲能 | 氫能 | 核電 | 燃煤 | 火力發電 | 柴油發電機 | 能源結構 | 限電 | 缺電 | 電力供應 | 能源危機 | 供電吃緊 | 新能源 | 核能",
    ],
    hints: [
      "energy | electricity | battery | power consumption | electric power | fuel | load | electricity bill | energy bill | power bill | coal | grid | blackout | diesel | generator | charging station | charging point | charging pile",
      "能源 | 用电 | 电力 | 电池 | 供电 | 燃料 | 负荷 | 电费 | 煤 | 柴油 | 发电机 | 停电 | 充电桩 | 充电站",
      "能源 | 用電 | 電力 | 電池 | 供電 | 燃料 | 負載 | 電費 | 煤 | 柴油 | 發電機 | 停電 | 充電樁 | 充電站",
    ],
    not: [
      "good energy | energy in the room | full of energy | positive energy | team energy | energy drink | energizer | energiser | nuclear family | grid layout | grid of notes | new energy for",
      "功能 | 可能 | 能力 | 能量满满 | 正能量 | 性能 | 智能 | 才能 | 能否 | 职能 | 潜能 | 新能源汽车 | 新能源车 | 煤矿 | 其余热",
      "功能 | 可能 | 能力 | 能量滿滿 | 正能量 | 性能 | 效能 | 才能 | 能否 | 職能 | 潛能 | 煤礦",
    ],
  },
  "8": {
    sure: [
      "decent work | unemploy* | job creation | new job | economic growth | working condition | labour right | labor right | child labour | forced labour | forced labor | minimum wage | living wage | fair wage | fair pay | job loss* | lose their job | lost their job | lose his job | lose her job | layoff | laid off | job market | labour market | labor market | green job | jobs for | new jobs | local jobs | gig economy | precarious work | sweatshop | work life balance | find a job | find work | finding a job | more jobs | create jobs | jobs created | out of work | decent jobs | jobless | underpaid | exploitation of workers",
      "体面工作 | 失业 | 就业 | 经济增长 | 劳动权益 | 童工 | 最低工资 | 工作条件 | 劳动保护 | 裁员 | 下岗 | 求职 | 找工作 | 劳动力市场 | 绿色岗位 | 零工经济 | 灵活就业 | 血汗工厂 | 带动就业 | 返乡就业 | 再就业 | 新岗位 | 就业岗位 | 工作机会 | 就业机会 | 打工人 | 没工作 | 体面劳动 | 被机器取代",
      "尊嚴勞動 | 尊嚴就業 | 失業 | 就業 | 經濟成長 | 勞動權益 | 童工 | 基本工資 | 最低工資 | 工作條件 | 勞動保護 | 裁員 | 求職 | 找工作 | 職缺 | 勞動市場 | 綠領 | 零工經濟 | 血汗工廠 | 再就業 | 工作機會 | 就業機會 | 返鄉就業 | 沒工作 | 過勞 | 被機器取代 | 搵工",
    ],
    hints: [
      "wage | salary | worker | overtime | gig work | income | job | employment | rider | employee | factory worker | pay",
      "工资 | 收入 | 工人 | 加班 | 零工 | 骑手 | 岗位 | 外卖员 | 劳动者 | 薪酬 | 摊贩 | 招聘",
      "工資 | 薪資 | 收入 | 工人 | 加班 | 零工 | 外送員 | 勞工 | 職位 | 薪水 | 攤販 | 徵才",
    ],
    not: ["steve jobs | good job | job description", "外卖员会 | 儿童工", "經濟部 | 兒童工"],
  },
  "9": {
    sure: [
      "industrial innovation | industrialisation | industrialization | digital infrastructure | infrastructure resilience | industrial upgrading | innovation hub | makerspace | maker space | industrial park | infrastructure investment | research lab | technology park | science park | innovation centre | innovation center",
      "产业创新 | 工业化 | 产业升级 | 数字基础设施 | 新型基础设施 | 新基建 | 新质生产力 | 产业园区 | 科技创新 | 专精特新 | 创新平台 | 工业园",
      "產業創新 | 工業化 | 產業升級 | 數位基礎設施 | 數位基礎建設 | 產業園區 | 科學園區 | 科技創新 | 創新基地 | 工業區",
    ],
    hints: [
      "infrastructure | industry | factory | r&d | base station | broadband | fibre | fiber | manufactur* | r and d | 5g",
      "基础设施 | 工业 | 工厂 | 研发 | 基站 | 宽带 | 光纤 | 制造 | 产业链 | 5G",
      "基礎設施 | 基礎建設 | 工業 | 工廠 | 研發 | 基地台 | 寬頻 | 光纖 | 製造 | 產業鏈 | 5G",
    ],
    not: ["finance industry | music industry", "工业大学", "工業大學"],
  },
  "10": {
    sure: [
      "inequalit* | inequit* | digital divide | marginalised | marginalized | vulnerable group | migrant worker | people with disabilit* | disabled people | unequal | social justice | ethnic minorit* | indigenous | rural urban gap | urban rural gap | rural urban divide | urban rural divide | disadvantaged group | refugee | digital gap | rich and poor | the rich | global south | least developed | fair transition | just transition",
      "不平等 | 数字鸿沟 | 弱势群体 | 残疾人 | 残障 | 边缘群体 | 贫富差距 | 农民工 | 城乡差距 | 少数民族 | 特殊群体 | 困难群体 | 留守儿童 | 留守老人 | 外来务工 | 社会公平 | 全球南方 | 难民 | 公正转型 | 打工子弟",
      "不平等 | 數位落差 | 數位鴻溝 | 弱勢群體 | 弱勢族群 | 身心障礙 | 貧富差距 | 移工 | 城鄉差距 | 原住民 | 新住民 | 社會公平 | 全球南方 | 少數族裔 | 貧富懸殊 | 難民 | 公正轉型 | 隔代教養 | 殘疾人士",
    ],
    hints: [
      "minority | migrant | disab* | developing countr* | excluded | poor countr* | left out | equal | fair | language barrier | discriminat* | disabled | left behind",
      "移民 | 残疾 | 发展中国家 | 不公平 | 差距 | 公平 | 歧视 | 偏远 | 语言障碍 | 落后地区 | 偏远地区",
      "移民 | 障礙者 | 開發中國家 | 發展中國家 | 不公平 | 差距 | 公平 | 歧視 | 偏遠 | 語言隔閡 | 部落 | 身障 | 弱勢 | 偏鄉 | 偏遠地區",
    ],
    not: ["equal sign | trade fair | science fair | job fair | equal to", "公平交易", "公平交易"],
  },
  "11": {
    sure: [
      "sustainable cit* | smart cit* | urban planning | affordable housing | slum | liveable cit* | urban renewal | informal settlement | urban development | urban design | liveable | livable | sponge cit* | heat island | 15 minute cit* | fifteen minute city | smart community | smart communities | resilient cit* | city government | old residential | neighbourhood service | neighborhood service | urban heat | low carbon city | car free cit* | future city | city administration | city planner",
      "可持续城市 | 智慧城市 | 城市规划 | 城市更新 | 保障房 | 棚户区 | 宜居城市 | 城市治理 | 社区治理 | 老旧小区 | 海绵城市 | 热岛 | 智慧社区 | 城市建设 | 城市发展 | 生活圈 | 城市管理 | 韧性城市 | 社区服务 | 完整社区 | 低碳城市 | 未来社区 | 城市韧性 | 低碳社区",
      "永續城市 | 智慧城市 | 都市計畫 | 都市更新 | 社會住宅 | 宜居城市 | 城市規劃 | 城市治理 | 社區營造 | 老舊社區 | 海綿城市 | 熱島 | 智慧社區 | 都市規劃 | 生活圈 | 韌性城市 | 社區服務 | 低碳城市 | 都更 | 市區重建 | 里長 | 低碳社區 | 城市發展",
    ],
    hints: [
      "city | cities | urban | neighbourhood | neighborhood | resident | town hall | district | city centre | suburb | housing estate",
      "城市 | 社区 | 居民 | 街道 | 市区 | 街区 | 小区 | 老城",
      "城市 | 社區 | 居民 | 街道 | 市區 | 街區 | 里民 | 老城區",
    ],
    not: ["city name", "虚拟社区 | 开源社区", "虛擬社群 | 開源社群"],
  },
  "12": {
    sure: [
      "sustainable consumption | responsible consumption | overconsumption | sustainable production | green consumption | over packag* | excess packaging | consumerism | impulse buy* | throwaway societ* | throwaway cultur* | ethical consum* | buy less | overproduction | sustainable fashion",
      "可持续消费 | 绿色消费 | 负责任消费 | 过度消费 | 过度包装 | 可持续生产 | 快时尚 | 冲动消费 | 消费主义 | 断舍离 | 包装浪费 | 绿色生产 | 少买 | 消费观",
      "永續消費 | 綠色消費 | 負責任消費 | 過度消費 | 過度包裝 | 永續生產 | 快時尚 | 衝動購物 | 衝動消費 | 消費主義 | 斷捨離 | 綠色生產 | 少買 | 消費習慣",
    ],
    hints: [
      "waste | packaging | plastic | consum* | disposable | single use | throw away | thrown away",
      "浪费 | 包装 | 塑料 | 一次性 | 消费 | 垃圾 | 用完就扔",
      "浪費 | 包裝 | 塑膠 | 一次性 | 消費 | 垃圾 | 用完就丟",
    ],
    not: [
      "waste of time | waste time | waste our time | time consuming | waste heat | waste water",
      "浪费时间 | 垃圾邮件 | 垃圾短信",
      "浪費時間 | 垃圾郵件 | 垃圾簡訊",
    ],
  },
  "13": {
    sure: [
      "climate action | climate change | climate crisis | global warming | greenhouse gas | ghg | carbon neutral* | net zero | decarboni* | co2 emission* | carbon emission* | cut emission* | reduce emission* | carbon footprint | emissions of | low carbon | carbon dioxide | climate neutral* | carbon budget | carbon offset* | carbon sink | carbon credit | carbon intensity | carbon reduction | emission reduction | emissions reduction | reducing emission* | lower emission* | reduce carbon | cutting carbon | cut carbon | zero carbon | zero emission* | carbon free | fossil fuel | methane | 1.5 degree* | paris agreement | ipcc | climate goal | avoided emission* | tonnes of co2 | tons of co2 | kg of co2 | grams of co2 | climate friendly | embodied carbon | carbon account* | carbon impact | co2 saving* | save co2 | saves co2 | co2 footprint | fly less | flying less | short haul | travel emission* | carbon cost | climate impact | climate neutral | carbon data",
      "气候行动 | 气候变化 | 全球变暖 | 温室气体 | 碳中和 | 净零 | 脱碳 | 减碳 | 碳排放 | 减排 | 碳足迹 | 低碳 | 碳达峰 | 双碳 | 二氧化碳 | 零碳 | 碳汇 | 碳抵消 | 碳强度 | 碳排 | 碳减排 | 碳预算 | 化石能源 | 化石燃料 | 甲烷 | 巴黎协定 | 净零排放 | 碳账本 | 碳管理 | 隐含碳 | 降碳 | 固碳 | 碳监测 | 碳盘查 | 吨碳 | 碳核算 | 减少排放 | 降低排放 | 气候友好 | 少坐飞机",
      "氣候行動 | 氣候變遷 | 氣候變化 | 全球暖化 | 溫室氣體 | 碳中和 | 淨零 | 去碳 | 脫碳 | 減碳 | 碳排 | 減排 | 碳足跡 | 低碳 | 二氧化碳 | 零碳 | 碳匯 | 碳抵換 | 碳強度 | 碳預算 | 化石燃料 | 化石能源 | 甲烷 | 巴黎協定 | 淨零排放 | 碳盤查 | 碳管理 | 隱含碳 | 降碳 | 固碳 | 碳權 | 減少排放 | 降低排放 | 氣候友善 | 少搭飛機 | 排碳",
    ],
    hints: [
      "climate | emission | carbon | co2 | flight | footprint | fly | flights | fossil | warming",
      "气候 | 排放 | 碳 | 足迹 | 飞机 | 航班 | 变暖",
      "氣候 | 排放 | 碳 | 足跡 | 飛機 | 航班 | 暖化",
    ],
    not: [
      "office climate | team climate | climate in the team | business climate | working climate | investment climate | classroom climate | carbon copy | carbon paper | learning climate | flying start | digital footprint | footprint in the snow | co2 sensor in the classroom",
      "碳酸 | 碳水 | 政治气候 | 碳纤维 | 数字足迹",
      "碳酸 | 碳水 | 政治氣候 | 碳纖維 | 數位足跡",
    ],
  },
  "14": {
    sure: [
      "marine life | ocean | coral reef | coral | overfishing | sea life | marine litter | marine pollution | sea turtle | whale | dolphin | seabird | marine ecosystem | underwater | marine species | fishing net | aquaculture | fish farm | seaweed | ocean monitoring | sea water | marine",
      "海洋生物 | 海洋污染 | 海洋垃圾 | 珊瑚 | 海洋保护 | 过度捕捞 | 水下生物 | 海龟 | 鲸鱼 | 海豚 | 海鸟 | 海洋生态 | 渔网 | 海藻 | 海水养殖 | 珊瑚白化 | 近海 | 海洋监测",
      "海洋生物 | 海洋汙染 | 海洋污染 | 海洋垃圾 | 珊瑚 | 海洋保育 | 過漁 | 水下生命 | 海龜 | 鯨豚 | 海豚 | 海鳥 | 海洋生態 | 漁網 | 海藻 | 養殖漁業 | 珊瑚白化 | 近海 | 海洋監測",
    ],
    hints: [
      "fish | sea | coast | beach | boat | fishery | net | shell | harbour | harbor | port | tide | ship",
      "海洋 | 渔民 | 渔业 | 海滩 | 海岸 | 渔船 | 海水 | 港口 | 海边 | 船",
      "海洋 | 漁民 | 漁業 | 海灘 | 海岸 | 漁船 | 海水 | 港口 | 海邊 | 船",
    ],
    not: [
      "blue ocean strategy | sea of data | data ocean | net zero | seaport connector | usb port | network port | internet | relationship",
      "海洋馆 | 蓝海 | 海报",
      "海洋館 | 藍海 | 海報",
    ],
  },
  "15": {
    sure: [
      "biodiversity | wildlife | deforest* | endangered species | desertification | habitat | land degradation | nature reserve | ecosystem restoration | nature conservation | wild animal | bird watching | birdwatching | national park | panda | elephant | camera trap | native plant | native species | ecological corridor | butterfly | butterflies | soil erosion | light pollution | roadkill | animal tracking | nature protection | nest box | nesting box | insect hotel | wild flower | wildflower | ecological restoration | protect nature",
      "生物多样性 | 野生动物 | 荒漠化 | 濒危物种 | 栖息地 | 水土流失 | 陆地生物 | 自然保护区 | 自然保护 | 生态修复 | 国家公园 | 大熊猫 | 候鸟 | 观鸟 | 红外相机 | 本土植物 | 乡土植物 | 生态廊道 | 野生植物 | 物种监测 | 动植物 | 萤火虫 | 光污染 | 鸟巢箱 | 昆虫旅馆 | 生态保护",
      "生物多樣性 | 野生動物 | 沙漠化 | 瀕危物種 | 棲地 | 水土流失 | 陸域生命 | 保護區 | 自然保育 | 生態復育 | 國家公園 | 候鳥 | 賞鳥 | 紅外線相機 | 原生植物 | 原生種 | 生態廊道 | 路殺 | 物種監測 | 動植物 | 螢火蟲 | 石虎 | 黑熊 | 保育類 | 光害 | 昆蟲旅館 | 生態保育",
    ],
    hints: [
      "forest | tree | bird | species | soil | insect | bee | pesticide | animal | wild | nature | ecosystem | frog",
      "森林 | 树木 | 鸟类 | 物种 | 土壤 | 昆虫 | 蜜蜂 | 农药 | 湿地 | 动物 | 植物 | 野生 | 自然 | 生态 | 花草 | 青蛙",
      "森林 | 樹木 | 鳥類 | 物種 | 土壤 | 昆蟲 | 蜜蜂 | 農藥 | 溼地 | 濕地 | 動物 | 植物 | 野生 | 自然 | 生態 | 花草 | 青蛙",
    ],
    not: [
      "decision tree | random forest | family tree | tree diagram | business ecosystem | early bird | power plant | treatment plant | plant based | cement plant | steel plant | sewage plant | nature of | innovation ecosystem | digital ecosystem | start up ecosystem | composting plant | plant trees | incineration plant | elephant in the room",
      "决策树 | 随机森林 | 树状图 | 创新生态系统 | 自然语言 | 产业生态 | 数字生态 | 生态位 | 植物工厂 | 植物肉",
      "決策樹 | 隨機森林 | 樹狀圖 | 創新生態系 | 自然語言 | 產業生態 | 數位生態 | 植物工廠 | 植物肉",
    ],
  },
  "16": {
    sure: [
      "rule of law | human rights | access to justice | violence | transparent government | fake news | misinformation | disinformation | cyberbullying | public trust | peacebuilding | hate speech | whistleblow*",
      "法治 | 人权 | 司法 | 暴力 | 和平 | 政务公开 | 谣言 | 虚假信息 | 假新闻 | 网络暴力 | 网暴 | 维权 | 公信力 | 举报 | 公平正义",
      "法治 | 人權 | 司法 | 暴力 | 和平 | 政府透明 | 謠言 | 假訊息 | 假新聞 | 網路霸凌 | 維權 | 檢舉 | 公平正義",
    ],
    hints: [
      "justice | transparency | accountab* | institution | law | court | accountable | rumour | rumor | bully* | right | online fraud | scam | deepfake | crime | police | fraudster",
      "公正 | 透明 | 问责 | 法律 | 法院 | 监督 | 投诉 | 权利 | 诈骗 | 反诈 | 犯罪 | 警察 | 深度伪造",
      "公正 | 透明 | 問責 | 法律 | 法院 | 監督 | 投訴 | 權利 | 申訴 | 詐騙 | 反詐 | 犯罪 | 警察 | 深偽",
    ],
    not: [
      "educational institution | do it justice | right now | right away | all right | right side | on the right | right place | right time | energy law",
      "透明胶",
      "透明膠",
    ],
  },
  "17": {
    sure: [
      "development aid | technology transfer | capacity building | south south cooperation | international cooperation | global cooperation | cross border cooperation | sister city | sister cities | sister school | partner universit* | international partner* | international exchange | knowledge transfer | aid project | international project | foreign aid | global partner*",
      "技术转让 | 能力建设 | 南南合作 | 国际合作 | 发展援助 | 国际交流 | 跨国合作 | 姊妹城市 | 友好城市 | 姊妹学校 | 一带一路 | 知识转移 | 全球合作 | 中外合作 | 跨境合作 | 对口支援",
      "技術移轉 | 能力建構 | 南南合作 | 國際合作 | 發展援助 | 國際交流 | 跨國合作 | 姐妹市 | 姊妹市 | 姊妹校 | 知識移轉 | 全球合作 | 國際援助 | 跨境合作 | 援外",
    ],
    hints: [
      "partnership | cooperation | alliance | partner | collaborat* | cooperate | ngo | international | together with | share knowledge | joint | other countries",
      "伙伴关系 | 合作 | 联盟 | 伙伴 | 国际 | 公益组织 | 共建 | 联合 | 携手 | 其他国家",
      "夥伴關係 | 合作 | 聯盟 | 夥伴 | 國際 | 公益團體 | NGO | 共建 | 聯合 | 攜手 | 其他國家",
    ],
    not: ["partner exercise | collaboration tool", "国际标准", "國際標準"],
  },
};
