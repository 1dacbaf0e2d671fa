import type { CardWords } from "./card-words.ts";

/** Targets of the goals 1 to 6. */
export const peopleTargetWords: Readonly<Record<string, CardWords>> = {
  "1.1": {
    sure: [
      "extreme poverty | absolute poverty | less than two dollars a day",
      "极端贫困 | 绝对贫困",
      "極端貧窮 | 赤貧",
    ],
  },
  "1.3": {
    sure: [
      "social protection | social security | welfare payment | unemployment benefit | pension system | social safety net | cash transfer | disability benefit",
      "社会保障 | 社会保险 | 低保金 | 养老金 | 社会救助 | 失业保险 | 救助金",
      "社會保障 | 社會安全網 | 社會救助 | 老人年金 | 失業給付 | 綜援 | 補助金",
    ],
  },
  "1.4": {
    sure: [
      "unbanked | microfinance | microcredit | without a bank account | land right | no bank account | without bank account | basic services for the poor | land title | land tenure | micro loan",
      "普惠金融 | 小额贷款 | 土地权 | 没有银行账户 | 无银行账户 | 小额信贷 | 土地确权 | 基本公共服务",
      "普惠金融 | 微型貸款 | 小額貸款 | 土地權 | 沒有銀行帳戶 | 無銀行帳戶 | 微型信貸 | 土地權狀",
    ],
    hints: ["bank account | mobile money", "银行账户", "銀行帳戶"],
  },
  "1.5": {
    sure: [
      "poor people hit hardest | poor are hit hardest | resilience of the poor",
      "因灾返贫 | 因灾致贫",
      "因災致貧 | 因災返貧",
    ],
  },
  "2.1": {
    sure: [
      "food bank | school meal | hungry children | feed hungry",
      "食物银行 | 免费午餐 | 爱心餐 | 爱心午餐 | 饥饿儿童",
      "食物銀行 | 免費午餐 | 待用餐 | 愛心餐",
    ],
  },
  "2.2": {
    sure: [
      "stunting | stunted | undernutrition | vitamin deficien* | iron deficien* | breastfeeding | malnourish*",
      "发育迟缓 | 营养餐 | 母乳喂养 | 营养改善 | 营养均衡",
      "發育遲緩 | 營養均衡 | 哺乳 | 營養改善",
    ],
  },
  "2.3": {
    sure: [
      "smallholder | family farm | market price for farmers | farmers' income | crop price | small farmer | small scale farmer | fair price for farmer* | farm income | farmers' market | direct from the farm | straight from the farm | rural e commerce | help farmers sell",
      "小农户 | 菜价 | 农产品价格 | 农民收入 | 农民增收 | 小农 | 果农 | 菜农 | 茶农 | 农村电商 | 助农 | 滞销 | 农产品销售 | 农产品上行 | 农民合作社 | 产地直销",
      "小農 | 菜價 | 農產品價格 | 農民收入 | 果農 | 菜農 | 茶農 | 產地直送 | 農夫市集 | 產銷履歷 | 產銷 | 滯銷 | 助農 | 農會",
    ],
    hints: ["farmer | market price | small farm", "农民 | 农户 | 行情", "農民 | 農戶 | 行情"],
  },
  "2.4": {
    sure: [
      "sustainable agriculture | organic farming | precision agriculture | smart farming | precision farming | agroecolog* | permaculture | crop rotation | drip irrigation | smart irrigation | soil moisture | soil sensor | vertical farm* | hydroponic* | climate smart agriculture | regenerative agriculture | regenerative farming | crop monitoring | sustainable farming | digital agriculture | agritech | agtech | less pesticide | fewer pesticide* | pesticide use | less fertili*",
      "智慧农业 | 精准农业 | 有机农业 | 生态农业 | 滴灌 | 智能灌溉 | 墒情 | 植保无人机 | 喷洒农药 | 数字农业 | 测土配方 | 轮作 | 绿色种植 | 有机种植 | 减少农药 | 少用农药 | 化肥减量 | 智能大棚 | 智慧大棚 | 植物工厂 | 水培 | 节水灌溉 | 精准施肥 | 生态种植 | 科学种田 | 农业物联网",
      "智慧農業 | 精準農業 | 有機農業 | 友善農法 | 滴灌 | 智慧灌溉 | 土壤濕度 | 植保無人機 | 噴灑農藥 | 數位農業 | 輪作 | 有機栽培 | 減少農藥 | 少用農藥 | 合理化施肥 | 智慧溫室 | 植物工廠 | 水耕 | 無毒農業 | 自然農法 | 精準施肥 | 有機蔬菜 | 友善耕作",
    ],
  },
  "2.5": {
    sure: [
      "seed bank | seed diversity | crop diversity | local crop variet* | heirloom",
      "种子库 | 种质资源 | 地方品种",
      "種子庫 | 種原 | 在地品種",
    ],
  },
  "3.1": {
    sure: [
      "maternal health | prenatal care | antenatal care | maternal death | safe childbirth | midwife | midwives | pregnant women",
      "孕产妇 | 孕妇 | 产检 | 助产",
      "孕產婦 | 孕婦 | 產檢 | 助產",
    ],
  },
  "3.2": {
    sure: [
      "infant mortality | child mortality | newborn death* | neonatal",
      "婴儿死亡率 | 儿童死亡率 | 新生儿死亡",
      "嬰兒死亡率 | 兒童死亡率 | 新生兒死亡",
    ],
  },
  "3.3": {
    sure: [
      "infectious disease | malaria | dengue | tuberculosis | hiv | hepatitis | mosquito borne",
      "登革热 | 疟疾 | 结核病 | 艾滋病 | 蚊媒 | 肝炎",
      "登革熱 | 瘧疾 | 結核病 | 愛滋 | 病媒蚊 | 肝炎",
    ],
  },
  "3.4": {
    sure: [
      "mental health | suicid* | burnout | burn out | loneliness | chronic disease | diabet* | high blood pressure | heart disease | heart attack | cancer | counselling | counseling | psychologist | insomnia | exam stress | depressed | anxiety | psychological",
      "心理健康 | 抑郁 | 焦虑症 | 心理咨询 | 孤独感 | 慢性病 | 糖尿病 | 高血压 | 血糖 | 心脏病 | 癌症 | 失眠 | 自杀 | 心理压力 | 心理热线 | 心理辅导 | 心理疏导 | 慢病",
      "心理健康 | 憂鬱 | 焦慮症 | 心理諮商 | 心理輔導 | 孤獨感 | 慢性病 | 糖尿病 | 高血壓 | 血糖 | 心臟病 | 癌症 | 失眠 | 自殺 | 身心健康 | 心理壓力 | 情緒支援",
    ],
  },
  "3.5": {
    sure: [
      "drug abuse | substance abuse | alcohol abuse | alcoholism | drug addict*",
      "毒品 | 戒毒 | 酗酒",
      "毒品 | 戒毒 | 酗酒",
    ],
  },
  "3.6": {
    sure: [
      "traffic accident | road accident | car accident | car crash* | traffic death* | traffic fatalit* | road death* | drunk driving | road traffic injur* | accident black spot",
      "交通事故 | 车祸 | 酒驾 | 交通伤亡",
      "交通事故 | 車禍 | 酒駕 | 交通傷亡 | 交通意外 | 酒後駕駛",
    ],
  },
  "3.7": {
    sure: [
      "reproductive health | sex education | contracept* | family planning",
      "生殖健康 | 性教育 | 避孕",
      "生殖健康 | 性教育 | 避孕",
    ],
  },
  "3.8": {
    sure: [
      "universal health coverage | access to healthcare | access to health care | village clinic | telemedicine | rural doctor | health coverage | affordable medicine | essential medicine | rural hospital | rural health | community health centre | community health center | nearest hospital | nearest doctor | next doctor | next hospital | no doctor | remote consultation | see a doctor online | waiting for a doctor | shortage of doctors | doctor shortage",
      "全民健康 | 村卫生室 | 远程医疗 | 看病难 | 医疗资源 | 看病贵 | 村医 | 乡镇卫生院 | 卫生院 | 社区医院 | 互联网医院 | 在线问诊 | 分级诊疗 | 医保 | 基层医疗 | 巡诊 | 家庭医生 | 没有医生 | 缺医生 | 缺医少药 | 就医难 | 远程会诊 | 山区看病",
      "全民健保 | 衛生所 | 遠距醫療 | 視訊看診 | 偏鄉醫療 | 醫療資源 | 健保 | 巡迴醫療 | 社區醫療 | 線上問診 | 家庭醫師 | 醫護人力 | 沒有醫師 | 缺醫師 | 沒有醫生 | 就醫困難 | 看病難 | 遠距會診 | 偏鄉醫師 | 公立醫院輪候 | 遠距看診",
    ],
    hints: [
      "clinic | doctor | medical care | hospital | appointment | queue | telehealth | medical insurance | health insurance",
      "看病 | 医生 | 诊所 | 挂号 | 就医 | 医院 | 预约 | 排队 | 问诊",
      "看診 | 醫師 | 診所 | 偏鄉 | 掛號 | 就醫 | 醫院 | 預約 | 排隊 | 問診 | 看病 | 醫生",
    ],
  },
  "3.9": {
    sure: [
      "toxic chemical | hazardous chemical | air pollution deaths | poisoning | indoor air | formaldehyde | toxic fume* | asbestos | lead poison* | pesticide residue* | toxic substance | carbon monoxide",
      "有毒化学品 | 中毒 | 重金属污染 | 甲醛 | 室内空气 | 有毒气体 | 铅中毒 | 农药残留 | 尘肺 | 毒气 | 一氧化碳",
      "有毒化學品 | 中毒 | 重金屬汙染 | 甲醛 | 室內空氣 | 有毒氣體 | 鉛中毒 | 農藥殘留 | 石綿 | 塵肺 | 毒氣 | 一氧化碳",
    ],
    hints: ["toxic | chemical | fume", "有毒 | 化学品", "有毒 | 化學品"],
  },
  "3.a": {
    sure: [
      "tobacco | smoke free | smoking ban | quit smoking | vaping | e cigarette | cigarette butt",
      "控烟 | 戒烟 | 禁烟 | 吸烟 | 电子烟 | 二手烟 | 烟头",
      "菸害 | 戒菸 | 禁菸 | 吸菸 | 電子菸 | 二手菸 | 菸蒂 | 二手煙 | 吸煙",
    ],
  },
  "4.1": {
    sure: [
      "primary education | secondary education | compulsory education | basic education | finish primary school | finish secondary school",
      "义务教育 | 基础教育",
      "義務教育 | 基礎教育 | 國民教育",
    ],
  },
  "4.2": {
    sure: [
      "preschool | pre school | early childhood | early education",
      "学前教育",
      "學前教育 | 幼教",
    ],
    hints: ["kindergarten", "幼儿园 | 早教", "幼兒園 | 幼稚園"],
  },
  "4.3": {
    sure: [
      "tuition fee | higher education | vocational school | vocational college | lifelong learning | adult education | evening school | technical college",
      "学费 | 高等教育 | 终身学习 | 成人教育 | 老年大学 | 夜校 | 职业学校 | 职业教育",
      "學費 | 高等教育 | 技職教育 | 終身學習 | 成人教育 | 樂齡學習 | 樂齡大學 | 社區大學 | 夜校",
    ],
  },
  "4.4": {
    sure: [
      "digital skill | job skill | vocational training | reskill* | upskill* | it skill | digital literacy | coding course | digital competenc* | computer course | computer skill | programming course | programming class* | coding class* | learn to code | learns to code | learning to code | job training | retrain* | ai literacy | data literacy | media literacy | smartphone course | smartphone class* | data skill | ict skill | green skill | skills for the job | technical skill | computer classes",
      "数字技能 | 职业技能 | 职业培训 | 技能培训 | 数字素养 | 编程课 | 编程培训 | 电脑课 | 计算机课 | 再培训 | 转岗培训 | 手机课 | 手机培训 | 学编程 | AI素养 | 人工智能素养 | 信息素养 | 媒介素养 | 技能提升 | 绿色技能 | 数字人才 | 学电脑 | 职业教育 | 新农人培训 | 直播培训",
      "數位技能 | 職業技能 | 職業訓練 | 技能培訓 | 數位素養 | 程式課 | 程式設計課 | 電腦課 | 再培訓 | 轉職培訓 | 手機課 | 手機班 | 學程式 | 學寫程式 | AI素養 | 媒體素養 | 資訊素養 | 技能提升 | 綠色技能 | 數位人才 | 職訓 | 學電腦 | 技職教育 | 編程課 | 數位培力",
    ],
    hints: [
      "skill | coding | apprentice* | training | internship | programming | computer",
      "技能 | 编程 | 学徒 | 培训 | 实习 | 程序",
      "技能 | 寫程式 | 學徒 | 培訓 | 實習 | 程式設計",
    ],
    not: ["soft skills of the facilitator", "培训班时间", "培訓班時間"],
  },
  "4.5": {
    sure: [
      "special education | special needs | inclusive school | disabled student | disabled pupil | students with disabilit* | pupils with disabilit* | children with disabilit* | inclusive classroom | disadvantaged pupil | disadvantaged student",
      "特殊教育 | 随班就读 | 残疾学生 | 教育不平等 | 城乡教育 | 教育差距 | 教育均衡 | 残疾儿童 | 教育不公平",
      "特殊教育 | 特教 | 融合教育 | 身障學生 | 教育不平等 | 城鄉教育 | 教育落差 | 學障 | 特殊學生",
    ],
  },
  "4.6": {
    sure: [
      "illitera* | learn to read | adult literacy | numeracy",
      "文盲 | 扫盲班 | 识字班 | 不识字",
      "文盲 | 識字班 | 不識字",
    ],
  },
  "4.7": {
    sure: [
      "education for sustainable development | sustainability education | climate education | environmental education | teach sustainability | sustainability course | sustainability curriculum | sustainability lesson | environmental lesson | climate lesson | eco school | green school | global citizenship | sustainability literacy | environmental literacy | sustainability module | outdoor classroom | sustainability in every course | sustainability class* | sdg course | sdgs in class | teach children about | environmental club | green curriculum",
      "可持续发展教育 | 环境教育 | 环保教育 | 气候教育 | 生态文明教育 | 环保课 | 环保课程 | 可持续发展课 | 可持续课程 | 绿色学校 | 环保社团 | 自然教育 | 绿色教育 | 生态教育 | 全球公民 | 低碳教育 | 双碳课程 | 双碳教育 | 绿色校园课程 | 自然课",
      "永續發展教育 | 永續教育 | 環境教育 | 環保教育 | 氣候教育 | 環保課 | 永續課程 | 永續課 | 綠色學校 | 生態教育 | 自然教育 | 食農教育 | 全球公民 | 低碳教育 | 環保社團 | 環教 | 淨零課程 | 可持續發展教育 | 永續素養",
    ],
    hints: [
      "teach | children | carbon footprint | sustainability | environment | pupil",
      "孩子 | 课堂 | 碳足迹 | 环保 | 科普 | 学会",
      "孩子 | 課堂 | 碳足跡 | 環保 | 科普 | 學算 | 學會",
    ],
  },
  "4.a": {
    sure: [
      "school building | school computer room | school facilit* | school internet | school wifi | school wi fi | school electricity | accessible school",
      "教学设施 | 校舍",
      "教學設施 | 校舍",
    ],
    hints: [
      "computer lab | classroom equipment",
      "电脑教室 | 计算机教室 | 多媒体教室 | 教室设备",
      "電腦教室 | 多媒體教室 | 教室設備",
    ],
  },
  "4.b": {
    sure: ["scholarship", "奖学金 | 助学金", "獎學金 | 助學金"],
  },
  "4.c": {
    sure: [
      "teacher training | train the teachers | train teachers | teacher shortage | qualified teacher | too few teachers | training for teachers | workshop for teachers | teachers' training | lack of teachers",
      "教师培训 | 培训教师 | 师资 | 缺老师 | 教师短缺 | 乡村教师 | 教师培养 | 没有老师 | 教师发展",
      "教師培訓 | 培訓教師 | 師資 | 教師研習 | 缺老師 | 師資不足 | 教師短缺 | 教師增能 | 沒有老師 | 偏鄉教師",
    ],
  },
  "5.1": {
    sure: [
      "discrimination against girls | gender discrimination | sexist",
      "性别歧视 | 歧视女性",
      "性別歧視 | 歧視女性",
    ],
  },
  "5.2": {
    sure: [
      "domestic violence | sexual harass* | violence against women | gender based violence | sexual assault | stalking | deepfake porn*",
      "家暴 | 家庭暴力 | 性骚扰 | 性侵 | 偷拍",
      "家暴 | 性騷擾 | 性侵 | 偷拍 | 跟騷 | 數位性暴力",
    ],
  },
  "5.3": {
    sure: ["child marriage | forced marriage", "童婚 | 早婚", "童婚 | 早婚"],
  },
  "5.4": {
    sure: [
      "unpaid care | unpaid work | housework | care work | parental leave | paternity leave | domestic chore | share the housework",
      "家务劳动 | 育儿假 | 陪产假 | 无酬劳动 | 做家务 | 家务活 | 分担家务",
      "家務勞動 | 育嬰假 | 陪產假 | 無酬勞動 | 做家務 | 家事分工 | 分擔家務",
    ],
  },
  "5.5": {
    sure: [
      "women in leadership | women on the board | female leader | women in decision making | female manager | women manager | women in politics | women in parliament | women on boards | female ceo | women leader | female mayor",
      "女性领导 | 女性决策 | 女性高管 | 女领导 | 女高管 | 女干部 | 女性管理者 | 女性参政",
      "女性領導 | 女性決策 | 女性主管 | 女主管 | 女性管理者 | 女性參政 | 女董事 | 女性領導人",
    ],
  },
  "5.b": {
    sure: [
      "women in tech | women engineer | girls who code | coding for girls | women and ict | women in stem | technology for women | female engineer | female programmer | women programmer | girls in ict | girls in tech | girls in stem | women in ai | digital gender gap | women coder | girls coding | girls learn to code | women and technology | female developer",
      "女工程师 | 女程序员 | 女生编程 | 女性科技 | 科技女性 | 女性程序员 | 理工科女生 | 女生学编程 | 女生学理工 | 数字性别鸿沟 | 女科学家 | 女孩编程 | 女性工程师 | 女生学人工智能 | 女孩学编程",
      "女工程師 | 女性工程師 | 女生程式 | 女性科技 | 科技女力 | 理工女生 | 女孩寫程式 | 數位性別落差 | 女科學家 | 女孩程式 | 女性創客 | 女生讀理工 | 女生寫程式 | 女程式設計師",
    ],
    hints: [
      "women | girl | coding | digital skill | engineer",
      "女性 | 女生 | 编程 | 数字技能",
      "女性 | 女生 | 程式 | 數位技能",
    ],
  },
  "6.1": {
    sure: [
      "drinking water | safe water | potable water | water quality test | drinking fountain | water fountain | water dispenser | water filter | water purifier | clean drinking | arsenic | water kiosk | lead in the water | water refill point | drinkable",
      "饮用水 | 自来水水质 | 安全饮水 | 直饮水 | 直饮机 | 饮水机 | 净水器 | 饮水安全 | 干净的水 | 净水站 | 饮水点 | 饮水质量 | 饮水困难",
      "飲用水 | 自來水水質 | 安全飲水 | 直飲水 | 飲水機 | 淨水器 | 飲水安全 | 飲水台 | 乾淨飲水 | 加水站 | 斟水機 | 飲水站",
    ],
    hints: ["tap water", "自来水 | 喝的水", "自來水 | 喝的水"],
  },
  "6.2": {
    sure: [
      "toilet | latrine | sanitation | hygiene | open defecation | handwashing | hand washing | restroom | washroom | septic | menstrual hygiene",
      "厕所 | 卫生设施 | 卫生间 | 公厕 | 旱厕 | 化粪池 | 如厕 | 厕所革命 | 洗手池",
      "廁所 | 衛生設施 | 洗手間 | 公廁 | 化糞池 | 如廁 | 洗手台 | 友善廁所",
    ],
    not: ["toilet break | data hygiene", "上厕所", "上廁所"],
  },
  "6.3": {
    sure: [
      "waste water | wastewater | sewage treatment | water pollution | river pollution | water quality | sewage | polluted river | polluted water | polluted lake | water treatment plant | industrial discharge | clean up the river | river clean up | river cleanup | effluent | dirty river | water pollut* | water sensor in the river | algae bloom | algal bloom | pollutes the river | pollute the river",
      "污水 | 废水 | 水污染 | 水质 | 黑臭水体 | 排污 | 偷排 | 河道治理 | 河流污染 | 水质监测 | 再生水 | 工业废水 | 河长制 | 水体污染 | 蓝藻 | 河水变黑 | 治水 | 水环境",
      "汙水 | 污水 | 廢水 | 水汙染 | 水污染 | 水質 | 排汙 | 偷排 | 河川汙染 | 河川污染 | 河流汙染 | 河流污染 | 水質監測 | 再生水 | 工業廢水 | 臭水溝 | 水體汙染 | 優養化 | 河川整治 | 排污",
    ],
  },
  "6.4": {
    sure: [
      "water saving | save water | water efficiency | water loss | water leak* | leaking pipe | rainwater harvest* | rain barrel | smart water meter | tap water use | dripping tap | leaky tap | dripping faucet | leaky faucet | low flow | water conservation | saving water | saves water | save* drinking water | dual flush | water recycling | rainwater tank | greywater | grey water | gray water | burst pipe | short shower | shorter shower | shower timer | water use | water footprint | waterless | water smart",
      "节水 | 漏水 | 漏损 | 雨水回收 | 收集雨水 | 用水效率 | 智能水表 | 节约用水 | 滴水 | 浪费水 | 雨水利用 | 雨水收集 | 节水器 | 感应水龙头 | 漏水点 | 暗漏 | 跑冒滴漏 | 水资源浪费 | 长流水 | 节水灌溉 | 爆管 | 中水回用 | 用水量 | 浪费水资源 | 节水型",
      "節水 | 省水 | 漏水 | 漏損 | 雨水回收 | 收雨水 | 用水效率 | 智慧水表 | 節約用水 | 浪費水 | 雨水利用 | 雨撲滿 | 省水器材 | 感應式水龍頭 | 雨水收集 | 中水回收 | 水資源浪費 | 爆管 | 用水量 | 慳水 | 省水馬桶 | 滴水不漏 | 水足跡",
    ],
    hints: [
      "leak | pipe | water | rainwater | water meter",
      "水管 | 自来水 | 雨水",
      "水管 | 自來水 | 雨水",
    ],
    not: ["data leak | leak of data", "泄漏数据 | 数据泄漏", "資料外洩"],
  },
  "6.5": {
    sure: [
      "watershed management | transboundary water | upstream and downstream",
      "流域管理 | 跨界河流",
      "跨境河流",
    ],
    hints: ["river basin", "流域", "流域"],
  },
  "6.6": {
    sure: [
      "wetland | lake restoration | restore the river | peatland | river restoration | restore the lake | lake ecosystem",
      "湿地 | 河流修复 | 湖泊 | 河湖生态 | 恢复湿地",
      "溼地 | 濕地 | 河川復育 | 湖泊 | 河川生態 | 恢復濕地",
    ],
  },
};
