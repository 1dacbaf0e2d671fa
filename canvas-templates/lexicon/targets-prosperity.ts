import type { CardWords } from "./card-words.ts";

/** Targets of the goals 7 to 12. */
export const prosperityTargetWords: Readonly<Record<string, CardWords>> = {
  "7.1": {
    sure: [
      "access to electricity | without electricity | no electricity | have electricity | energy access | off grid | rural electrification | energy poverty | affordable electricity | affordable energy | clean cooking | cook stove | cookstove | cooks with wood | cook with wood | solar lamp | solar lantern | kerosene | villages without power | mini grid | solar home system | firewood | electricity for every*",
      "没通电 | 未通电 | 通电 | 无电地区 | 用不上电 | 不通电 | 煤油灯 | 太阳能灯 | 烧柴 | 清洁炉灶 | 离网 | 用电难 | 点蜡烛 | 无电村",
      "沒有電 | 沒電可用 | 無電地區 | 供電普及 | 沒通電 | 煤油燈 | 太陽能燈 | 燒柴 | 離網 | 無電村 | 供電不穩",
    ],
    not: [
      "electricity bill | without electricity for a day",
      "打电话 | 通电话",
      "打電話 | 沒有電話 | 沒有電腦 | 沒有電梯",
    ],
  },
  "7.2": {
    sure: [
      "renewable | solar | photovoltaic* | wind power | wind energy | wind turbine | hydropower | geothermal | biogas | wind farm | green power | green electricity | tidal | pv | rooftop solar | green energy | green hydrogen | biomass | clean electricity | clean power | agrivoltaic* | wave energy | micro hydro | run on sun | hydro power | wind and sun | sun and wind | solar power* | from the sun | carbon free electricity | tidal power",
      "可再生能源 | 光伏 | 太阳能 | 风电 | 风能 | 水电站 | 沼气 | 绿电 | 地热 | 潮汐能 | 光伏板 | 屋顶光伏 | 风力发电 | 生物质能 | 绿色电力 | 绿氢 | 农光互补 | 渔光互补 | 清洁电力 | 海上风电 | 太阳能板 | 绿色能源 | 分布式光伏 | 光储 | 风光储 | 水力发电 | 晒太阳发电 | 绿证",
      "再生能源 | 光電 | 太陽能 | 風電 | 風能 | 水力發電 | 沼氣 | 綠電 | 地熱 | 潮汐能 | 太陽能板 | 屋頂光電 | 風力發電 | 生質能 | 綠色電力 | 綠氫 | 農電共生 | 漁電共生 | 離岸風電 | 綠能 | 光電板 | 種電 | 可再生能源 | 太陽光電 | 小水力 | 光儲 | 綠電憑證 | 風力發電機",
    ],
    hints: [
      "batteries | sun | wind | diesel generator | rooftop",
      "太阳 | 屋顶发电",
      "太陽 | 屋頂發電",
    ],
    not: [
      "solar system | photo electric | wind up | wind instrument | rain or sun",
      "太阳能量石",
      "光電效應",
    ],
  },
  "7.3": {
    sure: [
      "energy efficien* | energy saving* | save energy | heat pump | insulation | waste heat | save electricity | energy use of | reduce energy | led lamp | led light* | led bulb | led lighting | smart lighting | lights off | standby power | thermostat | energy audit | energy label | energy monitoring | energy management | double glazing | insulated | insulate | insulating | wasted energy | waste of energy | wastes energy | passive house | passive cooling | natural ventilation | district heating | low power | sleep mode | energy waste | energy retrofit | cut energy use | less energy | use less energy | less electricity | efficient appliance | smart thermostat | efficient cooling | energy consumption of building* | night cooling | motion sensor | power saving",
      "节能 | 能效 | 能源效率 | 余热 | 热泵 | 省电 | 节电 | 降低能耗 | 随手关灯 | 关灯 | 长明灯 | LED灯 | 智能照明 | 声控灯 | 感应灯 | 待机耗电 | 空调温度 | 温控 | 能耗监测 | 能源管理 | 节能灯 | 隔热 | 双层玻璃 | 能源审计 | 分项计量 | 能源浪费 | 浪费电 | 耗能高 | 低功耗 | 省电模式 | 集中供冷 | 余热回收 | 废热 | 节约用电 | 能耗高 | 楼宇节能 | 能耗管理 | 用电监测 | 26度 | 浪费能源 | 保温层",
      "節能 | 能效 | 能源效率 | 餘熱 | 廢熱 | 熱泵 | 省電 | 節電 | 降低能耗 | 隨手關燈 | 關燈 | LED燈 | 智慧照明 | 感應燈 | 待機耗電 | 冷氣溫度 | 溫控 | 能源管理 | 節能燈 | 隔熱 | 雙層玻璃 | 能源查核 | 能源浪費 | 浪費電 | 耗能 | 低功耗 | 省電模式 | 廢熱回收 | 節約用電 | 慳電 | 能耗監測 | 26度 | 浪費能源 | 節約能源 | 用電監測 | 冷氣外洩",
    ],
    hints: [
      "cooling | heating | standby | electricity | power consumption | electricity bill | air conditioner | air conditioning | lighting | saving | dormitory",
      "能耗 | 制冷 | 用电 | 待机 | 供暖 | 空调 | 电费 | 照明 | 耗电 | 宿舍",
      "能耗 | 耗電 | 冷卻 | 用電 | 待機 | 暖氣 | 冷氣 | 電費 | 照明 | 吃電 | 宿舍 | 空調",
    ],
    not: [
      "energy in the room | good energy | full of energy | positive energy | energy drink | saving time | traffic light",
      "能源汽车 | 其余热 | 可能耗 | 红绿灯 | 交通灯 | 幻灯 | 灯塔",
      "關燈工廠 | 熄燈工廠 | 可能耗 | 紅綠燈 | 交通燈 | 幻燈 | 燈塔 | 其餘熱",
    ],
  },
  "8.2": {
    sure: [
      "labour productivity | labor productivity | economic productivity | high value added | industrial digitalisation | industrial digitalization",
      "劳动生产率 | 生产率 | 高附加值 | 提质增效",
      "勞動生產力 | 高附加價值 | 產業轉型",
    ],
  },
  "8.3": {
    sure: [
      "start up | startup | entrepreneur* | incubator | accelerator programme | small business* | sme | young founder | entrepreneurship | found a company | founding a company | founded a company | seed funding | venture capital | spin off | own business | self employed | micro enterprise | microenterprise | business incubat* | student company | student founder | student start up | young entrepreneur | start their own",
      "初创企业 | 创业 | 孵化器 | 中小企业 | 小微企业 | 创业者 | 创业大赛 | 众创空间 | 创客 | 个体户 | 初创公司 | 天使投资 | 风投 | 创新创业 | 小商户 | 开店",
      "新創 | 創業 | 育成中心 | 孵化器 | 中小企業 | 創業者 | 創客 | 自營 | 微型企業 | 天使投資 | 創投 | 創新創業 | 小店家 | 初創 | 開店 | 微創業",
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
      "fair wage | living wage | decent job | equal pay for equal work | fair pay | employment of people with disabilit* | jobs for people with disabilit* | jobs for disabled | inclusive hiring | full employment | pay fairly | paid fairly | decent pay",
      "公平薪酬 | 充分就业 | 体面就业 | 残疾人就业 | 就业歧视 | 公平就业 | 残障就业 | 薪酬公平",
      "公平薪酬 | 充分就業 | 體面就業 | 身障就業 | 就業歧視 | 庇護工場 | 公平就業",
    ],
    hints: [
      "wage | crowdwork | crowd work | annotator | data labell* | data label* | underpaid | piece rate",
      "工资 | 标注员 | 标注 | 薪酬 | 计件 | 低薪",
      "薪資 | 標註員 | 工資 | 標註 | 低薪 | 計件",
    ],
  },
  "8.6": {
    sure: [
      "youth unemployment | unemployed young* | unemployed youth | young people without work | graduate unemployment | youth employment | jobless graduate | graduates without job* | graduates find | first job | jobs for young | jobs for graduate* | young people find work | neet | young people out of work | youth jobless*",
      "青年失业 | 失业青年 | 青年就业 | 毕业生就业 | 大学生就业 | 毕业即失业 | 年轻人找工作 | 应届生 | 就业难 | 高校毕业生 | 毕业找不到工作",
      "青年失業 | 失業青年 | 青年就業 | 畢業生就業 | 畢業即失業 | 年輕人找工作 | 應屆生 | 尼特族 | 大學生就業 | 畢業找不到工作 | 社會新鮮人",
    ],
  },
  "8.7": {
    sure: [
      "child labour | child labor | forced labour | forced labor | modern slavery | human trafficking",
      "童工 | 强迫劳动 | 人口贩卖 | 现代奴隶",
      "童工 | 強迫勞動 | 人口販運 | 現代奴隸",
    ],
    not: ["", "儿童工", "兒童工"],
  },
  "8.8": {
    sure: [
      "occupational safety | work safety | workplace safety | safe working | workers' rights | gig worker | delivery riders | workplace accident | workplace injur* | worker safety | safety of workers | safety at work | hard hat | safety helmet | driver fatigue | overwork* | occupational health | mine safety | construction site safety | labour rights | labor rights | delivery rider | courier rights | heat protection for workers | accident insurance",
      "安全生产 | 职业健康 | 工伤 | 劳动保障 | 社保 | 工地安全 | 安全帽 | 过劳 | 疲劳驾驶 | 职业病 | 矿难 | 劳动安全 | 工人安全 | 欠薪 | 劳动合同 | 五险一金 | 骑手权益 | 骑手安全 | 外卖骑手 | 超时工作 | 劳动者权益 | 作业安全",
      "職業安全 | 職安 | 職災 | 勞動保障 | 勞保 | 工地安全 | 安全帽 | 疲勞駕駛 | 職業病 | 工安 | 勞動安全 | 工人安全 | 欠薪 | 勞動契約 | 勞基法 | 外送員安全 | 外送員權益 | 職業傷害 | 超時工作 | 工傷 | 勞動條件 | 工業安全",
    ],
  },
  "8.9": {
    sure: [
      "sustainable tourism | ecotourism | eco tourism | overtourism | tourism industry | tourism job* | agritourism | rural tourism | green tourism | local tourism",
      "旅游业 | 生态旅游 | 乡村旅游 | 文旅 | 可持续旅游 | 绿色旅游 | 农家乐",
      "觀光業 | 生態旅遊 | 永續旅遊 | 永續觀光 | 觀光產業 | 在地旅遊 | 農村旅遊 | 過度觀光",
    ],
    hints: [
      "tourist | tourism | visitor | guesthouse | homestay",
      "游客 | 景区 | 民宿 | 旅游",
      "遊客 | 景點 | 民宿 | 旅遊 | 觀光",
    ],
  },
  "8.10": {
    sure: [
      "financial inclusion | inclusive finance | access to finance | mobile banking | bank branch*",
      "数字普惠 | 银行网点 | 金融包容",
      "金融包容 | 銀行分行",
    ],
  },
  "9.1": {
    sure: [
      "resilient infrastructure | reliable infrastructure | backup power | network resilience | rural road | power outage | undersea cable | submarine cable | power cut | power failure | backup generator | critical infrastructure | bridge monitoring | cracks in the bridge | internet outage | network outage | uninterruptible | infrastructure maintenance | road repair | pothole | resilient network | old bridge | ageing infrastructure | aging infrastructure | blackout",
      "韧性基础设施 | 备用电源 | 网络韧性 | 断电 | 停电 | 海底电缆 | 海缆 | 桥梁监测 | 备用发电机 | 断网 | 抢修 | 应急电源 | 农村公路 | 乡村公路 | 基础设施老化 | 基础设施韧性 | 路面坑洼 | 桥梁裂缝 | 桥梁安全 | 跳闸",
      "韌性基礎設施 | 備用電源 | 網路韌性 | 斷電 | 停電 | 海底電纜 | 海纜 | 橋梁監測 | 橋樑 | 備用發電機 | 斷網 | 搶修 | 緊急電源 | 不斷電系統 | 基礎設施老化 | 路面坑洞 | 橋梁裂縫 | 橋梁安全 | 跳電",
    ],
    hints: [
      "bridge | tunnel | maintenance | infrastructure | road | crack",
      "桥梁 | 隧道 | 基础设施 | 道路 | 老化 | 裂缝",
      "橋梁 | 隧道 | 基礎設施 | 基礎建設 | 道路 | 老化 | 裂縫",
    ],
  },
  "9.3": {
    sure: [
      "loans for small firm* | credit for small business* | small business loan | sme finance",
      "小微贷款 | 融资难 | 小微企业融资",
      "中小企業融資 | 融資困難",
    ],
  },
  "9.4": {
    sure: [
      "clean production | cleaner production | green factor* | retrofit | clean industry | green manufacturing | industrial efficiency | green manufactur* | sustainable industry | factory emission* | clean technolog* | cleantech | clean tech | low carbon factory | carbon capture | steel plant | steel mill | steelworks | cement plant | cement kiln | energy intensive industr* | green industry | energy use of the factory | industrial waste heat | green steel | low carbon steel | industrial symbiosis | sustainable industrialisation | sustainable industrialization | furnace",
      "清洁生产 | 绿色工厂 | 绿色制造 | 技术改造 | 低碳工厂 | 零碳工厂 | 零碳园区 | 节能改造 | 清洁技术 | 碳捕集 | 钢厂 | 水泥厂 | 高耗能 | 绿色产业 | 工艺优化 | 绿色转型 | 双化协同 | 工业节能 | 技改 | 绿色化改造 | 低碳钢 | 高炉 | 绿色化工 | 传统产业改造 | 工业余热",
      "清潔生產 | 綠色工廠 | 綠色製造 | 綠色生產 | 低碳工廠 | 零碳工廠 | 節能改造 | 潔淨技術 | 碳捕捉 | 煉鋼廠 | 鋼鐵廠 | 水泥廠 | 高耗能產業 | 綠色產業 | 製程優化 | 製程改善 | 綠色轉型 | 工業節能 | 低碳鋼 | 高爐 | 清潔技術 | 產業淨零 | 工業廢熱 | 循環製程",
    ],
    hints: [
      "factory | steel | cement | machine tool | industrial | production line | boiler | chimney | machine | emission | kiln",
      "工厂 | 钢材 | 水泥 | 机床 | 锅炉 | 产线 | 生产线 | 烟囱 | 排放 | 工业 | 能耗",
      "工廠 | 鋼材 | 水泥 | 工具機 | 鍋爐 | 產線 | 生產線 | 煙囪 | 排放 | 工業 | 耗能 | 能耗",
    ],
  },
  "9.5": {
    sure: [
      "scientific research | r&d spending | research and development | research fund* | r&d investment | research funding | research capacity | open science | innovation capacit* | more researchers",
      "科学研究 | 科研经费 | 研发投入 | 科研投入 | 开放科学 | 科研能力",
      "科學研究 | 研究經費 | 研發投入 | 研究投入 | 開放科學 | 科研經費 | 科研能力",
    ],
  },
  "9.c": {
    sure: [
      "internet access | access to the internet | broadband | mobile coverage | public wi fi | free wi fi | public wifi | connectivity for | rural connectivity | internet connection | slow internet | no internet | without internet | no mobile signal | no signal | mobile signal | satellite internet | starlink | network coverage | affordable data | mobile data | data plan | rural internet | internet for all | unconnected | no network | connect the village | fibre to the | fiber to the | community network | internet in the village | unreliable internet | better connectivity | low earth orbit",
      "网络覆盖 | 宽带 | 公共Wi-Fi | 免费Wi-Fi | 公共WiFi | 上网难 | 通网 | 没信号 | 没有信号 | 信号差 | 没网 | 没有网络 | 网速慢 | 宽带进村 | 卫星互联网 | 卫星上网 | 流量费 | 流量太贵 | 提速降费 | 移动网络 | 网络信号 | 手机信号 | 光纤入户 | 信号盲区 | 村里上网 | 通宽带 | 网络不稳定 | 低轨卫星 | 网络接入 | 互联网接入 | 上不了网",
      "網路覆蓋 | 寬頻 | 公共Wi-Fi | 免費Wi-Fi | 公共WiFi | 偏鄉網路 | 上網 | 沒訊號 | 沒有訊號 | 收訊差 | 收訊不好 | 沒網路 | 沒有網路 | 網速慢 | 衛星網路 | 低軌衛星 | 流量費 | 行動網路 | 網路訊號 | 手機訊號 | 光纖到府 | 訊號死角 | 網路涵蓋 | 網路不穩 | 網絡覆蓋 | 流動網絡 | 網路普及",
    ],
    hints: [
      "wi fi | wifi | internet | signal | fibre | fiber | village | 4g | rural",
      "信号 | 无线网 | 光纤 | 农村 | 山区 | 网络 | 4G",
      "訊號 | 無線網路 | 光纖 | 偏鄉 | 山區 | 部落 | 4G",
    ],
    not: [
      "traffic signal | signal priority | signal to noise",
      "信号灯 | 信号优先 | 神经网络 | 网络安全 | 网络攻击 | 路口信号",
      "號誌訊號",
    ],
  },
  "10.2": {
    sure: [
      "social inclusion | leave no one behind | leaving no one behind | inclusion of | social exclusion | excluded group | digital exclusion | digitally excluded | leave nobody behind | no one left behind | nobody is left behind | include everyone | inclusive society | social integration | everyone can take part | older people online | social participation | inclusive community | inclusive communities",
      "社会包容 | 不让任何人掉队 | 一个都不能少 | 融入社会 | 社会融入 | 社会融合 | 残健融合 | 数字包容 | 不落下一个 | 被边缘化 | 数字难民",
      "社會包容 | 社會共融 | 不遺落任何人 | 社會融入 | 社會融合 | 共融 | 數位包容 | 不遺漏任何 | 被邊緣化 | 數位難民",
    ],
    hints: [
      "inclusive | excluded | left out | wheelchair | blind | deaf | elderly | older people | disabled",
      "包容 | 被排除 | 轮椅 | 盲人 | 老年人 | 残疾人 | 无障碍 | 听障 | 视障",
      "包容 | 被排除 | 輪椅 | 盲人 | 長輩 | 身障者 | 無障礙 | 聽障 | 視障",
    ],
  },
  "10.3": {
    sure: [
      "equal opportunit* | anti discrimination | algorithmic bias | biased algorithm | biased ai | ai bias | algorithm discriminat* | discriminat* by algorithm | fair algorithm | discriminates against",
      "机会平等 | 反歧视 | 算法歧视 | 算法偏见 | 大数据杀熟 | 机会均等",
      "機會平等 | 反歧視 | 演算法歧視 | 演算法偏見 | 機會均等 | 平等機會",
    ],
    hints: [
      "bias | biased | algorithm | training data",
      "偏见 | 歧视 | 算法 | 训练数据",
      "偏見 | 歧視 | 演算法 | 訓練資料",
    ],
  },
  "10.7": {
    sure: [
      "safe migration | migration polic* | integration of migrants",
      "移民政策 | 移民融入",
      "移民政策 | 移民融入",
    ],
  },
  "10.c": {
    sure: ["remittance", "侨汇 | 跨境汇款", "移工匯款 | 跨境匯款"],
  },
  "11.1": {
    sure: [
      "affordable rent | rent is too | rents are | social housing | public housing | affordable housing | slum | informal settlement | student housing | homelessness | housing shortage | housing cost | subdivided flat | cannot afford the rent",
      "公租房 | 廉租房 | 保障房 | 棚户区 | 房租 | 危房 | 城中村 | 住房难 | 群租房 | 蜗居",
      "社會住宅 | 公屋 | 劏房 | 房租 | 居住正義 | 危樓 | 籠屋 | 貧民窟 | 房價太高 | 租不起",
    ],
  },
  "11.2": {
    sure: [
      "public transport* | bus line | bus lane | bus stop | metro | tram line | bike share | bike sharing | cycle lane | cycling lane | night bus* | road safety | commuter train | shared bike | public transit | subway | commut* | cycling | cycle path | bike path | bike lane | bike parking | e bike | ebike | electric bike | bus route | bus timetable | campus bus | shuttle bus* | school bus* | carpool* | car pool* | ride sharing | rideshar* | ride hailing | sustainable mobility | mobility app | walk to school | walking to school | on demand bus* | park and ride | bus passenger | by bicycle | bicycle path | bicycle parking | bicycles to | bike rental | bike stand | rental bike | dockless | tram | bus service | free bus* | bus ticket | walkable | sustainable transport | low carbon travel | green travel | bus stops",
      "公共交通 | 公交 | 地铁 | 自行车道 | 共享单车 | 慢行系统 | 轨道交通 | 校车 | 校园巴士 | 拼车 | 顺风车 | 骑行 | 自行车 | 绿色出行 | 低碳出行 | 通勤 | 换乘 | 接驳 | 斑马线 | 轻轨 | 慢行 | 骑单车 | 单车停放 | 共享电单车 | 步行上学 | 有轨电车 | 定制公交 | 出行服务 | 公共出行 | 电动自行车 | 过街 | 人行横道",
      "大眾運輸 | 公車 | 捷運 | 自行車道 | 共享單車 | 公共運輸 | 輕軌 | YouBike | 校車 | 接駁車 | 接駁 | 校園公車 | 共乘 | 騎車 | 騎腳踏車 | 腳踏車 | 騎單車 | 單車停放 | 自行車 | 微笑單車 | 綠色運輸 | 綠色交通 | 低碳交通 | 通勤 | 轉乘 | 斑馬線 | 過馬路 | 公共交通 | 港鐵 | 電車 | 走路上學 | 通學 | 叫車共乘 | 運具 | 客運 | 區間車",
    ],
    hints: [
      "bike | bus | traffic | parking | station | passenger | taxi | scooter | electric car | last bus | traffic jam | traffic congestion | rush hour | train station",
      "出行 | 步行 | 电动车 | 道路 | 乘客 | 车站 | 停车 | 打车 | 公交车 | 末班车 | 堵车 | 拥堵 | 停车难 | 早晚高峰",
      "交通 | 步行 | 電動機車 | 道路 | 乘客 | 車站 | 停車 | 計程車 | 巴士 | 地鐵 | 末班車 | 塞車 | 交通壅塞 | 停車難 | 尖峰時間 | 擠塞",
    ],
    not: [
      "bus factor | message bus | usb bus | network congestion | network traffic | web traffic | train the model | train a model | training | train the teachers | train teachers | trains volunteers | exercise bike | data bus",
      "网络拥堵 | 自行车间 | 公交卡数据 | 公交车实时 | 公交车位置",
      "動感單車 | 公車即時 | 公車位置 | 公車動態資料",
    ],
  },
  "11.3": {
    sure: [
      "participatory planning | citizen participation | participatory budget* | public consultation | community planning | residents decide | residents plan | co design with residents | urban planning | land use | urban sprawl | city planning | participat* map* | neighbourhood council | community council | town hall meeting | involve residents | involving residents | citizens' idea* | residents' idea* | planning app | residents help plan | design with citizens | co create with citizens",
      "参与式规划 | 公众参与 | 居民参与 | 参与式预算 | 共同缔造 | 居民议事 | 社区议事 | 居民提案 | 共建共治 | 议事厅 | 土地利用 | 规划公示 | 居民意见 | 社区规划师 | 市民参与 | 居民共同设计 | 共商共建 | 居民自治",
      "參與式規劃 | 公民參與 | 居民參與 | 參與式預算 | 公聽會 | 社區會議 | 居民提案 | 公民提案 | 住民參與 | 土地利用 | 里民大會 | 居民意見 | 市民參與 | 社區規劃師 | 居民共同設計 | 里民投票 | 公民咖啡館 | 地區諮詢",
    ],
    hints: [
      "resident | plan | vote on | participat* | citizen | neighbour | neighbor | land | suggestion | redesign",
      "居民 | 规划 | 投票 | 参与 | 市民 | 意见 | 改造 | 提案 | 共同",
      "居民 | 規劃 | 投票 | 參與 | 市民 | 里民 | 意見 | 改造 | 提案 | 共同",
    ],
  },
  "11.4": {
    sure: [
      "cultural heritage | natural heritage | old town | historic building | historical building | heritage site | cultural relic | intangible heritage | historic district | ancient town | traditional craft* | endangered language | old temple | monument | heritage protection | ancient building | digitise the museum | digitize the museum | traditional building | world heritage | listed building",
      "文化遗产 | 非遗 | 古城保护 | 文物 | 古镇 | 古建筑 | 古村 | 传统村落 | 历史建筑 | 历史街区 | 老街 | 传统手工艺 | 世界遗产 | 老建筑 | 遗址 | 文保 | 传统工艺 | 戏曲 | 壁画",
      "文化遺產 | 文化資產 | 古蹟 | 文物 | 古厝 | 老街 | 歷史建築 | 歷史街區 | 傳統工藝 | 非遺 | 世界遺產 | 文資 | 眷村 | 遺址 | 活化歷史 | 戲曲 | 壁畫 | 古建築",
    ],
    hints: [
      "museum | temple | heritage | culture | tradition | dialect",
      "博物馆 | 寺庙 | 文化 | 传统 | 方言 | 传统文化 | 古树",
      "博物館 | 廟 | 文化 | 傳統 | 族語 | 母語 | 傳統文化 | 方言 | 老樹",
    ],
    not: [
      "old town hall | team culture | learning culture | culture of",
      "企业文化 | 团队文化",
      "企業文化 | 團隊文化",
    ],
  },
  "11.5": {
    sure: [
      "disaster loss* | disaster death | casualt* | flood damage | fire hazard | fire safety | disaster victim | flooded basement | flooded home",
      "灾害损失 | 内涝 | 受灾 | 消防安全 | 火灾隐患 | 伤亡 | 灾民",
      "災害損失 | 內澇 | 災損 | 受災 | 消防安全 | 傷亡 | 災民",
    ],
    hints: ["earthquake", "地震 | 火灾", "地震 | 火災"],
  },
  "11.6": {
    sure: [
      "air quality | air pollution | pm2.5 | pm10 | municipal waste | smog | exhaust fumes | dust sensor | air monitor* | air sensor | fine dust | particulate* | dirty air | clean air | garbage truck | waste collection | smart bin | overflowing bin | waste management | municipal solid | littering | illegal dumping | fly tipping | open burning | burn* straw | exhaust gas* | diesel fumes | car exhaust | construction dust | dust from | household waste | garbage collection | rubbish collection | nitrogen dioxide | pollution sensor | air purif* | street cleaning",
      "空气质量 | 空气污染 | 雾霾 | PM2.5 | PM10 | 城市垃圾 | 扬尘 | 空气监测 | 尾气 | 空气传感器 | 颗粒物 | 垃圾清运 | 智能垃圾桶 | 满溢 | 生活垃圾 | 乱扔垃圾 | 秸秆焚烧 | 油烟 | 建筑垃圾 | 环卫 | 蓝天保卫战 | 空气净化 | 垃圾收运 | 臭氧污染 | 乱倒垃圾 | 烧秸秆 | 大气污染",
      "空氣品質 | 空氣汙染 | 空氣污染 | 霾害 | PM2.5 | PM10 | 空汙 | 懸浮微粒 | 空氣監測 | 廢氣 | 揚塵 | 空氣盒子 | 細懸浮微粒 | 垃圾清運 | 垃圾車 | 智慧垃圾桶 | 垃圾滿出來 | 生活垃圾 | 亂丟垃圾 | 空污 | 燒稻草 | 油煙 | 清潔隊 | 建築廢棄物 | 空氣清淨 | 垃圾收集 | 臭氧 | 烏賊車 | 亂倒垃圾",
    ],
    hints: [
      "exhaust | dust | air | pollution | rubbish | garbage | ozone | landfill | incinerat*",
      "空气 | 垃圾 | 污染 | 灰尘 | 异味 | 垃圾处理 | 垃圾焚烧 | 垃圾填埋 | 固废",
      "空氣 | 垃圾 | 污染 | 汙染 | 灰塵 | 異味 | 垃圾處理 | 焚化爐 | 掩埋場 | 堆填區",
    ],
    not: [
      "on air | air conditioner | air conditioning | open air | air travel | air force",
      "空气质量传感器网络安全 | 垃圾邮件 | 垃圾短信",
      "垃圾郵件 | 垃圾簡訊",
    ],
  },
  "11.7": {
    sure: [
      "green space | public space | park for | green roof | urban tree | city park | urban green* | plant trees | more trees | playground | public park | in the park | pocket park | neighbourhood park | community garden | roof garden | rooftop garden | green wall | green belt | public square | public bench | urban forest | tree planting | planting trees | tree canopy | tree shade | shade trees | shade tree | street tree | urban nature | campus green* | campus garden | meadow | sports field | green courtyard | more green | school yard | schoolyard | bench | benches",
      "绿地 | 公共空间 | 屋顶绿化 | 城市绿化 | 口袋公园 | 行道树 | 种树 | 社区花园 | 绿化 | 树荫 | 屋顶花园 | 绿化带 | 绿道 | 长椅 | 游乐场 | 健身步道 | 垂直绿化 | 休憩空间 | 街角花园 | 小花园",
      "綠地 | 公共空間 | 屋頂綠化 | 綠屋頂 | 都市綠化 | 行道樹 | 種樹 | 社區花園 | 綠化 | 樹蔭 | 屋頂花園 | 屋頂農園 | 綠帶 | 長椅 | 遊樂場 | 兒童遊戲場 | 綠牆 | 休憩空間 | 校園綠化 | 街角花園",
    ],
    hints: [
      "garden | lawn | shade | square | tree | playing field",
      "花园 | 草坪 | 树 | 步道 | 公园 | 活动空间 | 空地 | 广场",
      "花園 | 草坪 | 草皮 | 樹 | 步道 | 公園 | 活動空間 | 空地 | 廣場",
    ],
    not: [
      "benchmark* | science park | industrial park | car park | park and ride | theme park | park the idea | square metre | square kilometre",
      "低碳公园卡 | 工业园 | 决策树 | 树立 | 树莓派 | 树状图",
      "決策樹 | 樹立 | 樹莓派 | 樹狀圖",
    ],
  },
  "11.a": {
    sure: [
      "urban rural link* | regional planning | rural urban linkage",
      "城乡融合 | 城乡一体化",
      "城鄉融合 | 區域計畫",
    ],
  },
  "11.b": {
    sure: [
      "disaster risk reduction | sendai framework | resilience plan | disaster plan",
      "防灾减灾 | 应急预案 | 韧性规划",
      "防災計畫 | 減災 | 韌性計畫",
    ],
  },
  "12.2": {
    sure: [
      "natural resource | raw material | rare earth | critical mineral | material use | recycled material | recycled aluminium | recycled aluminum | recycled plastic | cobalt | lithium mine | virgin material | material consumption | saves material | save material | less material | resource use | mining of | resource consumption",
      "自然资源 | 原材料 | 稀土 | 节约材料 | 矿产 | 锂矿 | 资源消耗 | 材料消耗 | 再生材料 | 关键矿产 | 节约资源 | 钴 | 采矿 | 少用材料 | 资源节约",
      "自然資源 | 原物料 | 稀土 | 節省材料 | 礦產 | 鋰礦 | 資源消耗 | 材料消耗 | 再生材料 | 關鍵礦產 | 節約資源 | 採礦 | 少用材料 | 再生塑膠",
    ],
    hints: [
      "steel | material | wears | wear | wastes less | scrap metal | metal | gold",
      "钢材 | 材料 | 磨损 | 金属 | 矿",
      "鋼材 | 材料 | 磨損 | 金屬 | 礦",
    ],
    not: [
      "bitcoin mining | crypto mining | data mining | text mining | process mining | mine the data",
      "数据挖掘 | 矿泉水 | 重金属 | 挖矿",
      "資料探勘 | 礦泉水 | 重金屬 | 挖礦",
    ],
  },
  "12.3": {
    sure: [
      "food waste | food loss | leftover | surplus food | uneaten food | unsold food | unsold bread | wasted food | food is wasted | food sharing | food rescue | community fridge | shared fridge | kitchen waste | plate waste | food scrap | smaller portion | half portion | best before | expiry date | near expiry | clean plate | uneaten | doggy bag | food surplus | bread from yesterday | over ordering | post harvest | cold chain | food left | leftover food | ugly vegetable* | ugly fruit | too much rice | canteen waste | canteen throws",
      "食物浪费 | 粮食损失 | 剩菜 | 剩饭 | 光盘行动 | 厨余 | 剩食 | 光盘 | 餐厨垃圾 | 厨余垃圾 | 吃不完 | 临期食品 | 临期面包 | 小份菜 | 半份菜 | 半份饭 | 泔水 | 浪费粮食 | 节约粮食 | 浪费食物 | 食物共享 | 共享冰箱 | 剩余食物 | 粮食浪费 | 餐饮浪费 | 倒饭 | 打包带走 | 冷链 | 丑果 | 剩余饭菜 | 没吃完 | 吃剩 | 余量餐 | 剩菜盲盒",
      "食物浪費 | 剩食 | 剩菜 | 廚餘 | 惜食 | 吃不完 | 即期品 | 即期食品 | 半份 | 餿水 | 浪費糧食 | 浪費食物 | 共享冰箱 | 剩餘食物 | 格外品 | 醜蔬果 | 光盤 | 剩飯 | 糧食浪費 | 賣不完的 | 剩餐 | 惜福 | 沒吃完 | 吃剩 | 冷鏈 | 剩菜剩飯",
    ],
    hints: ["", "饭量 | 菜量 | 过期", "即期 | 份量 | 菜量 | 過期"],
    not: [
      "food packag* | food container | lunch box* | food for thought | packaging waste | food delivery packag* | canteen table",
      "食品包装 | 外卖包装 | 包装垃圾",
      "食品包裝 | 外送包裝 | 包裝垃圾",
    ],
  },
  "12.4": {
    sure: [
      "hazardous waste | toxic waste | chemical waste | heavy metal | chemicals management | used batteries | old batteries | battery disposal | lead acid | mercury | toxic component | pesticide bottle* | hazardous material | acid bath | burning cables | burn cables | persistent organic | lab waste | laboratory waste | medical waste | chemical safety | toxic metal | toxic substances | contaminated soil | soil pollution | refrigerant",
      "危险废物 | 危废 | 有害垃圾 | 重金属 | 废电池 | 旧电池 | 废旧电池 | 汞 | 化学品管理 | 有毒物质 | 实验室废液 | 医疗废物 | 废液 | 有害物质 | 农药瓶 | 土壤污染 | 危险化学品 | 有毒有害 | 酸洗 | 制冷剂 | 过期药品",
      "有害廢棄物 | 有毒廢棄物 | 重金屬 | 廢電池 | 舊電池 | 汞 | 化學品管理 | 有毒物質 | 實驗室廢液 | 醫療廢棄物 | 廢液 | 有害物質 | 農藥瓶 | 土壤汙染 | 土壤污染 | 危險化學品 | 酸洗 | 冷媒 | 過期藥品",
    ],
    hints: [
      "toxic | chemical | acid | battery | batteries",
      "有毒 | 化学品 | 电池 | 拆解",
      "有毒 | 化學品 | 電池 | 拆解",
    ],
  },
  "12.5": {
    sure: [
      "recycl* | designed to last | waste reduction | reuse | refurbish* | repair caf* | less waste | zero waste | e waste | electronic waste | second hand | secondhand | take back | plastic cup | plastic bag | double sided | circular econom* | repair shop | upcycl* | single use cup | old phone | swap shop | clothes swap | book swap | flea market | library of things | tool library | repairab* | repairing | waste sorting | waste separation | sort waste | sorting waste | sort rubbish | separate waste | separate collection | compost* | deposit return | deposit scheme | deposit system | reusab* | own cup | own bottle | own bag | own mug | cloth bag | parcel box* | delivery box* | takeaway box* | takeaway packag* | take away packag* | packaging waste | less packaging | without packaging | unpackaged | paperless | disposable cup | disposable chopstick | disposable cutlery | plastic waste | plastic packag* | single use plastic | plastic bottle | plastic straw | plastic free | planned obsolescence | old device | old laptop | old tablet | old computer | broken phone | broken laptop | replaceable batter* | battery replacement | replace the battery | textile waste | old clothes | used clothes | clothes donation | used book | used textbook | hand me down | fast fashion | waste prevention | waste paper | garbage sorting | product lifespan | modular phone | trade in | phone repair | repairs instead | waste free | take back system | right to repair | reuse system | print less | printing paper | bottle bank | bottle return | separate bin | mixed waste | polystyrene | bubble wrap | e waste collection | less plastic | less paper | waste audit | last twice as long | refill station | refill bottle* | refillable | refill shop | bring your own cup | bring your own container | bring your own bag | bring your own bottle",
      "回收 | 再利用 | 使用寿命 | 设计寿命 | 翻新 | 垃圾分类 | 减少垃圾 | 零废弃 | 电子垃圾 | 电子废弃物 | 二手 | 旧手机 | 双面打印 | 一次性杯子 | 一次性餐具 | 循环经济 | 维修 | 修理 | 废旧 | 垃圾减量 | 分类投放 | 厨余堆肥 | 堆肥 | 循环杯 | 自带杯 | 自带水杯 | 自带餐具 | 可重复使用 | 重复使用 | 循环使用 | 可循环 | 循环包装 | 循环箱 | 快递盒 | 快递箱 | 快递包装 | 纸箱 | 外卖盒 | 外卖餐盒 | 外卖包装 | 餐盒 | 奶茶杯 | 塑料瓶 | 塑料袋 | 塑料杯 | 吸管 | 限塑 | 禁塑 | 减塑 | 包装减量 | 无纸化 | 废纸 | 旧衣 | 旧书 | 旧物 | 跳蚤市场 | 以旧换新 | 共享工具 | 换电池 | 可拆卸 | 报废 | 旧设备 | 旧电脑 | 旧平板 | 可维修 | 修手机 | 修电脑 | 再生资源 | 废品 | 资源化 | 变废为宝 | 旧教材 | 二手书 | 一次性筷子 | 一次性塑料 | 一次性用品 | 塑料包装 | 环保袋 | 纸杯 | 旧家具 | 旧电器 | 延长寿命 | 以修代换 | 固体废物 | 减少废弃 | 源头减量 | 分类回收 | 分类垃圾桶 | 旧电池 | 节约用纸",
      "回收 | 再利用 | 使用壽命 | 設計壽命 | 翻新 | 垃圾分類 | 垃圾減量 | 零廢棄 | 電子垃圾 | 電子廢棄物 | 二手 | 舊手機 | 雙面列印 | 一次性杯子 | 一次性餐具 | 免洗餐具 | 循環經濟 | 維修 | 修理 | 堆肥 | 循環杯 | 自備杯 | 自備餐具 | 環保杯 | 環保餐具 | 環保袋 | 重複使用 | 循環使用 | 可循環 | 循環包裝 | 循環箱 | 紙箱 | 外送餐盒 | 便當盒 | 飲料杯 | 手搖杯 | 手搖飲 | 寶特瓶 | 塑膠袋 | 塑膠杯 | 塑膠瓶 | 吸管 | 限塑 | 減塑 | 無塑 | 無紙化 | 廢紙 | 舊衣 | 舊書 | 舊物 | 跳蚤市場 | 以舊換新 | 換電池 | 可拆卸 | 報廢 | 舊設備 | 舊電腦 | 舊平板 | 舊筆電 | 可維修 | 修手機 | 修電腦 | 資源回收 | 回收物 | 廢品 | 二手書 | 裸賣 | 循環容器 | 租借杯 | 膠樽 | 膠袋 | 即棄 | 走塑 | 升級再造 | 一次性筷子 | 免洗筷 | 免洗杯 | 一次用 | 塑膠包裝 | 紙杯 | 舊家具 | 廢棄物減量 | 源頭減量 | 分類回收 | 舊電池 | 自備容器 | 環保筷 | 惜物",
    ],
    hints: [
      "repair | bottle | plastic | sort | throw away | last longer | waste | donate | bin | lifespan | life span | durable | packaging | borrow | lend | clothes | paper | deposit | durability | disposable | cup | cable | donated | returnable | cardboard | paper cup | coffee cup | obsolete | spare parts | paper waste",
      "塑料 | 分拣 | 饮料瓶 | 寿命 | 耐用 | 瓶子 | 垃圾 | 废弃物 | 包装 | 衣服 | 零件 | 纸张 | 一次性 | 报修 | 杯子 | 押金 | 闲置 | 拆解 | 布袋 | 打印纸 | 泡沫箱 | 空瓶",
      "塑膠 | 分類 | 壽命 | 耐用 | 瓶子 | 垃圾 | 廢棄物 | 包裝 | 衣服 | 零件 | 紙張 | 一次性 | 報修 | 杯子 | 丟棄 | 押金 | 閒置 | 拆解 | 布袋 | 省紙 | 保麗龍 | 空瓶",
    ],
    not: [
      "recycle bin on the desktop | sort out | reuse of the code | reuse code | deposit money | reuse of data | reuse data | reuse the data | data reuse | bin packing | recycling the heat | waste water | waste heat | waste of time | waste time | food waste | road repair | repair the road | repairs the network | binary | paper on | research paper | white paper | position paper",
      "二手资料 | 系统维修 | 维修技师 | 二手烟 | 二手数据 | 桥梁维修 | 道路维修 | 预测性维护 | 路灯维修 | 回收问卷 | 回收意见",
      "二手資料 | 維修技師 | 二手菸 | 二手煙 | 二手數據 | 橋梁維修 | 道路維修 | 路燈維修 | 回收問卷 | 回收意見",
    ],
  },
  "12.6": {
    sure: [
      "sustainability report* | company report* | companies report* | corporate disclosure | disclos* its emission* | discloses emission* | esg | csr report | greenwash* | sustainability disclosure | report their emission* | report its emission* | carbon disclosure | carbon accounting | supplier emission* | sustainability rating | csrd | tcfd | supply chain transparency | corporate sustainability | corporate social responsibility | company's footprint | corporate report* | sustainability statement",
      "可持续发展报告 | 企业披露 | 信息披露 | 环境披露 | ESG | 社会责任报告 | 漂绿 | 碳披露 | 碳核算 | 企业社会责任 | 供应链透明 | 供应商碳 | 企业碳排放 | 可持续披露 | 企业年报 | 可持续报告",
      "永續報告書 | 企業揭露 | 資訊揭露 | 環境揭露 | ESG | 社會責任報告 | 漂綠 | 碳揭露 | 企業社會責任 | 供應鏈透明 | 供應商碳 | 企業碳排 | 永續揭露 | CSR | 永續報告",
    ],
    hints: [
      "company | report | disclos* | scope 3 | supplier | annual | transparency | audit | scope 2 | annual report",
      "企业 | 披露 | 范围三 | 年报 | 供应商 | 核算 | 公开 | 碳盘查",
      "企業 | 揭露 | 範疇三 | 年報 | 供應商 | 盤查 | 公開 | 碳盤查",
    ],
  },
  "12.7": {
    sure: [
      "public procurement | green procurement | sustainable procurement | government buys | green purchasing | procurement rule | procurement polic* | tender criteri* | purchasing polic* | university buys | city buys | school buys | green criteria | green tender | procurement criteria | buy green | environmental criteria | campus procurement | green purchase",
      "政府采购 | 绿色采购 | 公共采购 | 可持续采购 | 采购标准 | 学校采购 | 高校采购 | 采购政策 | 采购电脑 | 绿色招标 | 集中采购 | 采购时",
      "政府採購 | 綠色採購 | 公共採購 | 永續採購 | 採購標準 | 學校採購 | 採購政策 | 採購電腦 | 綠色標案 | 環保採購 | 共同供應契約 | 採購時",
    ],
    hints: ["procurement | tender | purchase", "采购 | 招标", "採購 | 招標 | 標案"],
  },
  "12.8": {
    sure: [
      "eco label | ecolabel | carbon label | consumer information | sustainable lifestyle | environmental awareness | green lifestyle | carbon calculator | personal carbon | carbon account | eco points | green points | raise* awareness | awareness campaign | environmental campaign | carbon per meal | product label | green label | informed choice | low carbon lifestyle | meat free | meatless | plant based | vegan | vegetarian | sustainable habit | green habit | eco friendly habit | sustainable choice | consumers know | origin label | show shoppers",
      "碳标签 | 环保标签 | 绿色生活 | 环保意识 | 消费者信息 | 碳账户 | 碳普惠 | 碳积分 | 绿色积分 | 低碳生活 | 蚂蚁森林 | 环保宣传 | 环保理念 | 绿色标签 | 素食 | 绿色习惯 | 环保习惯 | 低碳积分 | 绿色行为 | 低碳行为 | 碳足迹标签 | 个人碳 | 低碳饮食 | 环保倡议 | 环保知识",
      "碳標籤 | 環保標章 | 綠色生活 | 環保意識 | 消費者資訊 | 碳帳戶 | 綠色積分 | 綠點 | 低碳生活 | 環保宣導 | 環保理念 | 蔬食 | 素食 | 環保習慣 | 環保集點 | 綠色行為 | 無肉日 | 永續生活 | 個人碳 | 低碳飲食 | 環保知識 | 綠色標章 | 減碳積點",
    ],
    hints: [
      "awareness | label | consumer | lifestyle | shopper | nudge | habit | choose",
      "宣传 | 标签 | 消费者 | 生活方式 | 习惯 | 海报 | 知道",
      "宣導 | 標籤 | 消費者 | 生活方式 | 習慣 | 海報",
    ],
  },
  "12.c": {
    sure: ["fossil fuel subsid*", "化石燃料补贴", "化石燃料補貼"],
  },
};
