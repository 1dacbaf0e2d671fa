import type { CardWords } from "./card-words.ts";

/** The KPIs that notes speak of in their own words; the rest are tagged by hand. */
export const kpiWords: Readonly<Record<string, CardWords>> = {
  "ec-ict-ict-1c": {
    sure: [
      "household internet | internet at home | households without internet | no internet at home | home internet | internet in every home | households online",
      "家庭上网 | 家庭宽带 | 家庭互联网 | 家里没网 | 家里没有网 | 家里没有宽带 | 家庭网络",
      "家戶上網 | 家庭寬頻 | 家裡沒有網路 | 家裡沒網路 | 家中沒有網路 | 家庭網路",
    ],
  },
  "ec-ict-ict-2c": {
    sure: ["fixed broadband", "固定宽带", "固定寬頻 | 固網寬頻"],
  },
  "ec-ict-ict-3c": {
    sure: [
      "mobile broadband subscription | mobile subscription | mobile broadband",
      "移动宽带 | 手机普及率",
      "行動寬頻 | 手機普及率",
    ],
  },
  "ec-ict-ict-4c": {
    sure: [
      "4g coverage | 5g coverage | mobile coverage | no mobile signal | no signal | mobile signal | 4g signal | phone signal | no 4g | no phone signal",
      "4G覆盖 | 5G覆盖 | 移动网络覆盖 | 没信号 | 没有信号 | 手机信号 | 信号盲区 | 4G信号 | 5G信号 | 信号覆盖",
      "4G覆蓋 | 5G覆蓋 | 行動網路覆蓋 | 沒訊號 | 沒有訊號 | 手機訊號 | 收訊 | 訊號死角 | 訊號覆蓋",
    ],
  },
  "ec-ict-ict-5c": {
    sure: [
      "public wi fi | free wi fi | public wifi | free wifi | wifi hotspot | wi fi hotspot | wi fi in the park | wifi in the park | wi fi on the bus* | public hotspot | wi fi in public | wi fi at bus stops",
      "公共Wi-Fi | 免费Wi-Fi | 公共WiFi | 免费WiFi | 无线热点 | 公园WiFi | 公共无线 | 公共场所WiFi",
      "公共Wi-Fi | 免費Wi-Fi | 公共WiFi | 免費WiFi | 公共無線 | 公園WiFi | 無線熱點 | iTaiwan | 免費上網",
    ],
  },
  "ec-ict-ws-1c": {
    sure: [
      "smart water meter | digital water meter | remote water meter",
      "智能水表 | 远传水表 | 远程水表",
      "智慧水表 | 遠端水表 | 數位水表 | 智能水表",
    ],
  },
  "ec-ict-ws-2a": {
    sure: [
      "water supply monitoring | monitor the water network | pipe sensor | leak sensor | sensors in water pipes | sensor in the pipe | water network sensor | pressure sensor",
      "供水监测 | 管网监测 | 管网传感器 | 漏水监测 | 水压监测",
      "供水監測 | 管網監測 | 管線感測 | 漏水監測 | 水壓監測",
    ],
  },
  "ec-ict-d-1a": {
    sure: [
      "storm water monitoring | drainage monitoring | drain sensor | manhole sensor | sewer sensor | level in the drain | drain level | water level in the drain | sensors in drains",
      "排水监测 | 内涝监测 | 智能井盖 | 井盖监测 | 下水道水位 | 积水监测 | 排水管网监测",
      "排水監測 | 下水道監測 | 人孔蓋 | 下水道水位 | 淹水感測 | 積水監測 | 排水監控",
    ],
  },
  "ec-ict-es-1c": {
    sure: [
      "smart meter | smart electricity meter | digital electricity meter | smart power meter | smart electric meter",
      "智能电表 | 智慧电表 | 远程抄表",
      "智慧電表 | 智慧電錶 | 數位電表 | 智能電錶",
    ],
    not: ["smart water meter", "", ""],
  },
  "ec-ict-es-2a": {
    sure: [
      "grid monitoring | power line monitoring | monitoring of the grid",
      "电网监测 | 配电监测",
      "電網監測 | 配電監控",
    ],
  },
  "ec-ict-es-3a": {
    sure: [
      "demand response | load shift* | peak shaving | off peak charging",
      "需求响应 | 削峰填谷 | 错峰用电 | 错峰充电",
      "需量反應 | 需求響應 | 離峰用電 | 抑低用電 | 離峰充電 | 移轉尖峰",
    ],
  },
  "ec-ict-t-1c": {
    sure: [
      "real time bus | bus position | live bus | bus arrival | real time transit | bus app | next bus | bus tracking | live timetable | arrival display | when the bus comes | where the bus is | shuttle bus is | real time timetable | live departure*",
      "公交到站 | 公交车实时 | 公交实时 | 实时公交 | 公交到站时间 | 电子站牌 | 下一班车 | 校车定位 | 到站时间 | 到站预报 | 公交位置 | 校车到哪",
      "公車到站 | 公車即時 | 公車動態 | 即時公車 | 電子站牌 | 智慧站牌 | 下一班車 | 到站時間 | 公車APP | 巴士到站 | 校車定位 | 公車位置 | 公車到哪",
    ],
  },
  "ec-ict-t-2c": {
    sure: [
      "traffic monitoring | traffic camera | traffic sensor | traffic flow | count cars | counting cars | counts cars | vehicle count*",
      "交通监测 | 路况监测 | 车流量 | 交通流量 | 车流监测",
      "交通監測 | 路況監測 | 車流量 | 交通流量 | 車流監測",
    ],
  },
  "ec-ict-t-3a": {
    sure: [
      "traffic light | traffic signal | signal priority | green wave | adaptive signal | smart crossing | smart intersection | intersection control",
      "红绿灯 | 信号灯 | 绿波 | 智能路口 | 路口信号 | 信号配时",
      "紅綠燈 | 號誌 | 綠波 | 智慧路口 | 路口號誌 | 號誌秒數 | 交通燈",
    ],
    not: ["traffic light feedback", "红绿灯卡片", "紅綠燈卡片"],
  },
  "ec-ict-ps-1a": {
    sure: [
      "open data | open government data | data portal | publish* data | open datasets | public dataset | publishes its data | city data for everybody",
      "开放数据 | 数据开放 | 数据公开 | 公开数据 | 公共数据 | 数据门户",
      "開放資料 | 資料開放 | 資料公開 | 公開資料 | 開放數據 | 政府資料",
    ],
  },
  "ec-ict-ps-2a": {
    sure: [
      "e government | online permit | online public service | apply online | online application form | digital government | government app | online government | permits online | permit online | government service online | online counter | tax online",
      "电子政务 | 一网通办 | 网上办 | 网上办事 | 网上办理 | 掌上办 | 线上办 | 政务服务 | 数字政府 | 最多跑一次 | 政务APP | 在线办理 | 在线申请 | 政务小程序",
      "電子化政府 | 線上申辦 | 線上辦 | 線上辦理 | 數位政府 | 線上申請 | 網路申辦 | 數位櫃台 | 電子政府 | 線上報稅 | 免臨櫃 | 數碼政府 | 智方便",
    ],
    hints: [
      "permit | process online | public service | online",
      "许可 | 全程上网 | 办理",
      "許可 | 全程上網 | 放到線上",
    ],
  },
  "ec-ict-ps-3a": {
    sure: [
      "e procurement | online tender | online procurement | tender portal | online tender*",
      "电子采购 | 网上招标 | 电子招标 | 网上采购",
      "電子採購 | 線上招標 | 電子採購網 | 電子領標",
    ],
  },
  "ec-p-in-1c": {
    sure: [
      "r&d spending | research spending | r&d expenditure",
      "研发投入 | 研发支出",
      "研發投入 | 研發支出",
    ],
  },
  "ec-p-in-2c": {
    sure: ["patent", "专利", "專利"],
  },
  "ec-p-in-3a": {
    sure: ["sme | small and medium", "中小企业", "中小企業"],
  },
  "ec-p-em-1c": {
    sure: [
      "unemployment rate | jobless rate | unemployment figure*",
      "失业率 | 失业人口",
      "失業率 | 失業人口",
    ],
  },
  "ec-p-em-2c": {
    sure: [
      "youth unemployment | unemployed young* | unemployed youth | youth jobless*",
      "青年失业 | 失业青年 | 毕业即失业",
      "青年失業 | 失業青年 | 畢業即失業",
    ],
  },
  "ec-p-em-3a": {
    sure: ["tourism job* | jobs in tourism", "旅游就业 | 旅游从业", "觀光就業 | 觀光從業"],
  },
  "ec-p-em-4a": {
    sure: [
      "ict job* | it job* | jobs in ict | tech job* | jobs in tech",
      "数字人才就业 | ICT就业 | IT岗位",
      "資通訊就業 | 科技業就業 | ICT就業",
    ],
  },
  "ec-i-ws-1c": {
    sure: [
      "piped water | running water at home | basic water supply",
      "通自来水 | 没有自来水 | 自来水普及",
      "接自來水 | 沒有自來水 | 自來水普及",
    ],
  },
  "ec-i-ws-2c": {
    sure: [
      "potable water supply | safe drinking water supply | drinking water supply",
      "饮用水供应 | 安全饮用水",
      "飲用水供應 | 安全飲用水",
    ],
  },
  "ec-i-ws-3c": {
    sure: [
      "water loss | water leak* | leaking pipe | non revenue water | pipe leak* | burst pipe | leaky pipe | leaking water pipe | leaks in the pipes | lost in leaky pipes",
      "漏损率 | 管网漏损 | 漏水 | 供水漏损 | 爆管 | 暗漏 | 管道漏水 | 水管漏",
      "漏水率 | 管線漏水 | 漏水 | 供水損失 | 爆管 | 管路漏水 | 水管漏 | 管線漏",
    ],
    hints: ["water | leak | pipe | water pipe", "水管 | 漏 | 供水", "水管 | 漏 | 供水"],
  },
  "ec-i-ws-4c": {
    sure: [
      "sewer connection | connected to the sewer | wastewater collection | sewer network",
      "污水管网 | 污水收集 | 雨污分流",
      "汙水下水道 | 接管率 | 污水下水道",
    ],
  },
  "ec-i-ws-5c": {
    sure: [
      "household sanitation | without a toilet | without toilet",
      "没有厕所 | 户厕 | 改厕",
      "沒有廁所 | 家戶廁所",
    ],
  },
  "ec-i-wa-1c": {
    sure: [
      "waste collection | garbage collection | garbage truck | waste truck | bin collection | smart bin | bins are full | overflowing bin | rubbish collection | refuse collection | trash collection | bin sensor | empty the bins",
      "垃圾收运 | 垃圾清运 | 垃圾车 | 清运路线 | 智能垃圾桶 | 满溢 | 收垃圾",
      "垃圾清運 | 垃圾收集 | 垃圾車 | 智慧垃圾桶 | 收垃圾 | 清運路線 | 垃圾滿出來",
    ],
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
  "ec-i-t-2a": {
    sure: [
      "bus stop within | far from the bus stop | distance to the bus stop | next bus stop is",
      "离公交站 | 公交站太远",
      "離公車站 | 站牌太遠 | 離捷運站",
    ],
  },
  "ec-i-t-3c": {
    sure: [
      "cycle lane | bike lane | bicycle network | cycling network | cycling path | cycle path | bike path | cycle route | cycling lane",
      "自行车道 | 骑行道 | 骑行专用道 | 非机动车道",
      "自行車道 | 單車道 | 單車徑 | 自行車專用道 | 腳踏車道",
    ],
  },
  "ec-i-t-4a": {
    sure: [
      "modal split | mode share | modal share | share of trips",
      "出行方式占比 | 出行结构 | 公交分担率",
      "運具分配 | 運具比例 | 大眾運輸使用率",
    ],
  },
  "ec-i-t-5a": {
    sure: [
      "travel time | commuting time | commute time",
      "拥堵指数 | 通勤时间",
      "通勤時間 | 旅行時間",
    ],
    not: ["network congestion", "网络拥堵", "網路壅塞"],
  },
  "ec-i-t-6a": {
    sure: [
      "bike share | bike sharing | shared bike | shared bicycle | bicycle sharing | bike rental | rental bike | bike hire | public bike | dockless | bikeshar* | rental bicycle",
      "共享单车 | 公共自行车 | 单车乱停 | 共享电单车 | 公租自行车",
      "共享單車 | 公共自行車 | YouBike | 公共單車 | 微笑單車 | 單車共享 | 共享電單車",
    ],
  },
  "ec-i-t-7a": {
    sure: [
      "car sharing | shared car | shared vehicle | carshar* | car share",
      "共享汽车 | 分时租赁",
      "共享汽車 | 共享車輛 | 汽車共享",
    ],
  },
  "ec-i-t-8a": {
    sure: [
      "electric car | electric vehicle | low emission vehicle | electric bus* | e car | hydrogen bus* | hybrid car | charging station for cars | ev | evs | electric taxi | electric school bus*",
      "电动汽车 | 新能源汽车 | 新能源车 | 电动公交 | 充电桩 | 电动车充电站 | 电动出租车 | 氢能公交 | 纯电",
      "電動車 | 電動汽車 | 電動公車 | 電動巴士 | 油電車 | 充電樁 | 電動計程車 | 電動的士",
    ],
  },
  "ec-i-b-1a": {
    sure: [
      "green building | building certification | leed | breeam | green building certificate | sustainable building | passive house | zero carbon building",
      "绿色建筑 | LEED | 近零能耗建筑 | 零碳建筑 | 被动房 | 超低能耗",
      "綠建築 | LEED | 近零碳建築 | 零碳建築 | 低碳建築",
    ],
  },
  "ec-i-b-2a": {
    sure: [
      "building management system | building automation | smart building",
      "楼宇自控 | 智能楼宇 | 智慧楼宇 | 智能建筑",
      "智慧建築 | 樓宇管理 | 建築能源管理 | 智慧大樓",
    ],
  },
  "ec-i-up-1a": {
    sure: [
      "pedestrian zone | footpath | sidewalk | walkab* | pavement | pedestrian path | walkway | walking path",
      "步行街 | 人行道 | 步行道 | 步行环境 | 盲道",
      "行人徒步區 | 人行道 | 步道 | 騎樓 | 行人空間 | 通學步道",
    ],
  },
  "ec-i-up-2a": {
    sure: [
      "master plan | zoning | spatial plan*",
      "总体规划 | 国土空间规划",
      "國土計畫 | 總體規劃",
    ],
  },
  "en-en-aq-1c": {
    sure: [
      "pm2.5 | pm10 | air pollution | no2 level | nitrogen dioxide | air quality | air sensor | dirty air | fine dust | particulate* | smog | air monitor* | ozone",
      "PM2.5 | PM10 | 空气污染 | 二氧化氮 | 空气质量 | 空气监测 | 雾霾 | 颗粒物 | AQI",
      "PM2.5 | PM10 | 空氣汙染 | 空氣污染 | 二氧化氮 | 空氣品質 | 空氣監測 | 霾害 | 懸浮微粒 | AQI | 空汙 | 空污 | 空氣盒子",
    ],
  },
  "en-en-aq-2c": {
    sure: [
      "ghg emission* per capita | greenhouse gas emission* of the city | emission* per person | emissions per head | per capita emission* | city's emission* | city emission*",
      "人均碳排放 | 城市温室气体排放 | 城市碳排放 | 人均排放 | 城市碳清单",
      "人均碳排 | 城市溫室氣體排放 | 城市碳排 | 人均排放 | 城市碳盤查",
    ],
  },
  "en-en-ws-1c": {
    sure: [
      "drinking water quality | drinking water test | test the drinking water | tap water quality | tap water test | lead in the tap water | water quality of the tap | test* the tap water",
      "饮用水水质 | 饮用水质量 | 检测饮用水 | 自来水水质 | 饮水水质 | 饮水机水质",
      "飲用水水質 | 飲用水品質 | 檢測飲用水 | 自來水水質 | 飲水機水質 | 飲水水質 | 餘氯",
    ],
  },
  "en-en-ws-2c": {
    sure: [
      "water consumption | water use per | water use | water usage | litres per person | liters per person | tap water we use | less tap water | litres of water a day | use less water",
      "用水量 | 人均用水 | 耗水量 | 自来水用量 | 用水指标",
      "用水量 | 人均用水 | 每日用水 | 耗水量 | 自來水用量 | 用水度數",
    ],
  },
  "en-en-ws-3c": {
    sure: [
      "freshwater consumption | freshwater withdrawal",
      "淡水消耗 | 取水量",
      "淡水消耗 | 取水量",
    ],
  },
  "en-en-ws-4c": {
    sure: [
      "waste water treatment | wastewater treatment | sewage treatment | sewage plant | treat the waste water | treatment of waste water",
      "污水处理 | 污水厂",
      "汙水處理 | 污水處理 | 汙水廠 | 污水廠",
    ],
  },
  "en-en-wa-1c": {
    sure: [
      "landfill | waste incineration | waste treatment | incinerat* | recycling rate | composting plant | landfilled",
      "垃圾填埋 | 垃圾焚烧 | 垃圾处理 | 垃圾填埋场 | 回收率 | 资源化利用率",
      "垃圾掩埋 | 垃圾焚化 | 垃圾處理 | 焚化爐 | 掩埋場 | 回收率 | 堆填區",
    ],
  },
  "en-en-eq-1c": {
    sure: [
      "emf exposure | electromagnetic radiation | radiation of base station* | mast radiation | fear of radiation",
      "电磁辐射 | 基站辐射",
      "電磁波 | 電磁輻射 | 基地台輻射 | 基地台電磁波",
    ],
  },
  "en-en-eq-2a": {
    sure: [
      "noise exposure | noise level | noise pollution | traffic noise | noise map | noisy street | street noise | night noise | noise sensor | construction noise | noise complaint | noise at night | too loud at night",
      "噪声 | 噪音污染 | 噪音 | 扰民 | 施工噪音",
      "噪音 | 噪音汙染 | 擾民 | 施工噪音 | 噪聲",
    ],
    hints: [
      "noise | limit | decibel | noisy | loud",
      "分贝 | 超标 | 噪 | 吵",
      "分貝 | 超標 | 吵 | 噪",
    ],
  },
  "en-en-psn-1c": {
    sure: [
      "green area | green space | green roof | urban tree | green belt | tree canopy | urban forest | pocket park | roof garden | rooftop garden | green wall | street tree | urban green* | more trees | trees in the city | green areas",
      "绿地 | 屋顶绿化 | 绿化面积 | 绿化 | 口袋公园 | 屋顶花园 | 行道树 | 垂直绿化 | 绿化率",
      "綠地 | 屋頂綠化 | 綠化面積 | 綠化 | 綠覆率 | 口袋公園 | 屋頂花園 | 行道樹 | 綠牆 | 綠屋頂",
    ],
  },
  "en-en-psn-2a": {
    sure: [
      "park within walking distance | distance to the park | walk to the park | nearest park",
      "步行到公园 | 离公园",
      "離公園 | 走路到公園",
    ],
  },
  "en-en-psn-3a": {
    sure: ["protected area | nature reserve", "自然保护区 | 保护地", "自然保護區 | 保護區"],
  },
  "en-en-psn-4a": {
    sure: [
      "recreation* facilit* | playground | sports field | sports ground | basketball court | sports facilit*",
      "运动场 | 健身设施 | 体育设施 | 游乐场 | 健身器材",
      "運動場 | 健身設施 | 體育設施 | 兒童遊戲場 | 運動設施",
    ],
  },
  "en-e-e-1c": {
    sure: [
      "share of renewable | renewable energy share | renewable share | percent renewable | 100% renewable | renewable electricity | buy green power | green power contract | share of green power",
      "可再生能源占比 | 可再生能源比例 | 绿电占比 | 绿电比例 | 百分百绿电 | 可再生能源消费 | 清洁能源占比 | 绿电采购",
      "再生能源占比 | 再生能源比例 | 綠電占比 | 綠電比例 | 百分百綠電 | 潔淨能源占比 | RE100 | 綠電採購",
    ],
  },
  "en-e-e-2c": {
    sure: [
      "electricity consumption | electricity use per | electricity use of | how much electricity | electricity meter of the | electricity used | use of electricity",
      "用电量 | 耗电量 | 人均用电 | 用电情况 | 度电",
      "用電量 | 耗電量 | 人均用電 | 用電情形",
    ],
  },
  "en-e-e-3c": {
    sure: [
      "heating energy | home heating | heating demand | heating of flats | space heating",
      "供暖能耗 | 居民供暖 | 采暖",
      "家戶暖氣 | 供暖耗能",
    ],
  },
  "en-e-e-4a": {
    sure: [
      "energy use of public building* | public building energy | energy use of the library | school buildings' energy | energy of school building* | energy use of school building* | energy use of the town hall",
      "公共建筑能耗 | 教学楼能耗 | 图书馆能耗 | 公共机构节能 | 办公楼能耗",
      "公共建築耗能 | 教學樓耗電 | 圖書館用電 | 公部門節電 | 公家機關用電",
    ],
  },
  "sc-eh-ed-1c": {
    sure: [
      "student ict access | computers per student | laptop loan | lend laptops | laptop for every | tablets for pupils | computers for school* | students without computer* | one laptop per | tablet per pupil | no computer at home | loan laptop | one tablet per",
      "学生上网 | 生机比 | 一人一平板 | 学生平板 | 借电脑 | 没有电脑上网课 | 学生电脑",
      "學生上網 | 生機比 | 借筆電 | 借平板 | 一人一平板 | 生生用平板 | 學生平板 | 生生有平板",
    ],
    hints: [
      "laptop | tablet | student | free",
      "笔记本电脑 | 平板 | 新生 | 学生 | 借",
      "筆電 | 平板 | 新生 | 學生 | 借",
    ],
  },
  "sc-eh-ed-2c": {
    sure: [
      "school enrolment | school enrollment | out of school | dropout rate | school attendance",
      "入学率 | 辍学率 | 失学率",
      "就學率 | 入學率 | 輟學率 | 失學率",
    ],
  },
  "sc-eh-ed-3c": {
    sure: [
      "university degree | college degree | higher education degree",
      "大学学历 | 高等教育学历",
      "大學學歷",
    ],
  },
  "sc-eh-ed-4c": {
    sure: ["adult literacy | literacy rate", "成人识字 | 识字率", "成人識字 | 識字率"],
  },
  "sc-eh-ed-5a": {
    sure: [
      "electronic health record | electronic patient record | electronic medical record | electronic medical file | shared patient record* | digital health record | patient records",
      "电子病历 | 电子健康档案 | 病历共享 | 健康档案 | 电子病案",
      "電子病歷 | 病歷共享 | 健康存摺 | 電子健康紀錄",
    ],
  },
  "sc-eh-h-1c": {
    sure: ["life expectancy", "预期寿命", "平均壽命 | 平均餘命"],
  },
  "sc-eh-h-2c": {
    sure: ["maternal mortality", "孕产妇死亡率", "孕產婦死亡率"],
  },
  "sc-eh-h-3c": {
    sure: [
      "doctors per | physicians per | number of doctors | doctor shortage | shortage of doctors | no doctor | nearest doctor | next doctor | too few doctors | lack of doctors",
      "每千人医生数 | 医生数量 | 没有医生 | 缺医生 | 最近的医生 | 医生太少 | 缺医少药",
      "每萬人醫師數 | 醫師數量 | 沒有醫師 | 缺醫師 | 最近的醫師 | 醫師不足 | 沒有醫生 | 缺醫生",
    ],
  },
  "sc-eh-h-4a": {
    sure: ["hospital bed", "病床", "病床"],
  },
  "sc-eh-h-5a": {
    sure: [
      "health insurance | medical insurance",
      "医疗保险 | 医保 | 医保报销 | 新农合",
      "健保 | 醫療保險 | 醫保",
    ],
  },
  "sc-eh-c-1c": {
    sure: [
      "culture budget | spending on culture | cultural expenditure",
      "文化支出 | 文化经费",
      "文化支出 | 文化經費",
    ],
  },
  "sc-eh-c-2a": {
    sure: [
      "cultural centre | cultural center | cultural facilit*",
      "文化馆 | 文化设施",
      "文化中心 | 文化設施",
    ],
  },
  "sc-sh-ho-1c": {
    sure: ["informal settlement | slum", "棚户区 | 城中村", "違建聚落 | 貧民窟"],
  },
  "sc-sh-ho-2a": {
    sure: [
      "housing cost | rent burden | high rent | rents rise | rent rises | rent is too | rents are too | expenditure on housing",
      "房租 | 租金 | 住房支出",
      "房租 | 租金 | 住房支出 | 房貸",
    ],
  },
  "sc-sh-si-1c": {
    sure: [
      "gender pay gap | women earn* | equal pay | pay gap | women are paid less | women get less pay | gender income | paid less than men",
      "同工同酬 | 同工不同酬 | 男女薪酬差距 | 女性工资低",
      "同工同酬 | 同工不同酬 | 男女薪資差距 | 女性薪資低",
    ],
  },
  "sc-sh-si-2c": {
    sure: ["gini", "基尼系数", "吉尼係數 | 基尼係數"],
  },
  "sc-sh-si-3c": {
    sure: ["poverty rate", "贫困率 | 贫困发生率", "貧窮率"],
  },
  "sc-sh-si-4c": {
    sure: ["voter turnout | voter participation | turnout", "投票率", "投票率"],
  },
  "sc-sh-si-5a": {
    sure: [
      "child care | childcare | kindergarten place | day care | daycare | nursery place | nurseries | kindergarten places",
      "托育 | 托儿 | 幼托 | 托班 | 托育中心",
      "托育 | 托嬰 | 公托 | 幼托 | 托兒",
    ],
  },
  "sc-sh-sa-1c": {
    sure: [
      "disaster death* | died in the flood | killed by the flood",
      "因灾死亡 | 灾害死亡",
      "因災死亡 | 災害死亡",
    ],
  },
  "sc-sh-sa-2c": {
    sure: ["disaster loss* | flood damage | storm damage", "灾害损失", "災害損失 | 農損 | 災損"],
  },
  "sc-sh-sa-3a": {
    sure: [
      "resilience plan | disaster plan | emergency plan | adaptation plan",
      "韧性规划 | 韧性计划 | 应急预案 | 防灾规划",
      "韌性計畫 | 防災計畫 | 緊急應變計畫",
    ],
  },
  "sc-sh-sa-4a": {
    sure: [
      "flood prone | disaster prone | flood zone | flood plain",
      "易涝点 | 灾害易发 | 隐患点",
      "易淹水 | 災害潛勢 | 土石流潛勢",
    ],
  },
  "sc-sh-sa-5a": {
    sure: [
      "response time of the ambulance | emergency response time | ambulance takes | ambulance arrives | minutes until help | ambulance needs | rescue time | ambulance response",
      "应急响应时间 | 救护车到达时间 | 急救时间 | 到场时间 | 出警时间",
      "救護車到達時間 | 緊急應變時間 | 到場時間 | 急救時間 | 出勤時間",
    ],
    hints: ["", "救护车", "救護車"],
  },
  "sc-sh-sa-6c": {
    sure: ["police officer", "警力", "警力"],
  },
  "sc-sh-sa-7c": {
    sure: ["fire station", "消防站", "消防局"],
  },
  "sc-sh-sa-8c": {
    sure: ["violent crime | robbery | robberies", "暴力犯罪 | 抢劫", "暴力犯罪 | 搶劫"],
  },
  "sc-sh-sa-9c": {
    sure: [
      "traffic death* | traffic fatalit* | road death* | killed on the road | killed in traffic | deadly crossing",
      "交通死亡 | 交通事故死亡",
      "交通死亡 | 交通事故死亡",
    ],
  },
  "sc-sh-fs-1a": {
    sure: [
      "local food | locally grown | urban farm* | rooftop farm* | regional food | grow vegetables | own vegetables | food miles | local farmers | home grown | local produce | regional produce | from local farms | grow our own | rooftop vegetable*",
      "本地食材 | 本地农产品 | 社区菜园 | 屋顶农场 | 城市农场 | 阳台种菜 | 本地蔬菜 | 校园农场 | 当地食材 | 本地农户 | 食物里程 | 本地种植 | 屋顶菜园",
      "在地食材 | 地產地消 | 社區菜園 | 屋頂農場 | 城市農場 | 陽台種菜 | 在地蔬菜 | 校園農場 | 當地食材 | 在地小農 | 食物里程 | 屋頂農園 | 在地農產 | 在地農場",
    ],
  },
};
