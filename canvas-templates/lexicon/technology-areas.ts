import type { CardWords } from "./card-words.ts";

/** Technology areas, by what they are called and by what is made with them. */
export const technologyWords: Readonly<Record<string, CardWords>> = {
  accessibility: {
    sure: [
      "accessibility | accessible for | screen reader | blind people | blind user | deaf | wheelchair | large print | easy language | sign language | barrier free | subtitle | captioned | closed caption* | text to speech | braille | visually impaired | hearing impaired | hearing loss | hard of hearing | hearing aid | deaf* | guide dog | colour blind* | color blind* | dyslexi* | larger letters | large letters | large button | larger button | age friendly | inclusive design | universal design | tactile paving | disabled user | assistive | easy to read | wheelchair user | ramp for | elderly friendly | voice output | alt text",
      "无障碍 | 读屏 | 盲人 | 视障 | 听障 | 轮椅 | 大字版 | 适老化 | 手语 | 字幕 | 字体太小 | 字太小 | 长辈模式 | 老年模式 | 关怀版 | 关怀模式 | 语音播报 | 盲文 | 盲道 | 聋人 | 聋哑 | 听力障碍 | 助听器 | 视力障碍 | 色盲 | 导盲 | 坡道 | 辅助技术 | 通用设计 | 包容性设计 | 高对比度 | 读屏软件 | 残障人士 | 看不清字 | 大按钮 | 视障人士 | 残疾人使用",
      "無障礙 | 報讀 | 盲人 | 視障 | 聽障 | 輪椅 | 大字版 | 高齡友善 | 手語 | 字幕 | 字體太小 | 字太小 | 長輩模式 | 語音播報 | 點字 | 導盲 | 聾人 | 聽損 | 聽力障礙 | 助聽器 | 視力障礙 | 色盲 | 坡道 | 輔具 | 輔助科技 | 通用設計 | 包容性設計 | 高對比 | 易讀 | 無障礙網頁 | 視障人士 | 失明 | 大按鈕 | 關懷模式",
    ],
    hints: [
      "font | contrast | read aloud | lift | stairs | ramp | disabled | elderly | voice | accessible | caption | plain language | bigger font | large font* | larger font* | high contrast",
      "字体 | 朗读 | 语音 | 电梯 | 老人 | 残疾人 | 台阶",
      "字體 | 朗讀 | 語音 | 電梯 | 長輩 | 身障者 | 台階",
    ],
    not: ["blind spot | deafening | love is blind | color blind trial", "盲人摸象", "盲人摸象"],
  },
  "artificial-intelligence": {
    sure: [
      "artificial intelligence | ai | chatbot | large language model | llm | generative ai | computer vision | speech recognition | chatgpt | gpt | deepseek | chat bot | machine translation | image recognition | object detection | ai model | language model | ai assistant | voice assistant | automatic translation | generative | recommendation algorithm | ai generated | intelligent assistant | ai tutor | ai agent | neural machine | speech to text",
      "人工智能 | AI | 聊天机器人 | 大模型 | 大语言模型 | 智能客服 | 语音识别 | 计算机视觉 | 生成式 | GPT | DeepSeek | 图像识别 | 机器翻译 | 智能体 | 语音助手 | 智能助手 | 自动识别 | 智能识别 | 自动翻译 | 语言模型 | 智能问答 | 智能推荐 | 豆包 | 文心一言 | 智能算法 | 推荐算法 | 图像分析",
      "人工智慧 | AI | 聊天機器人 | 大模型 | 大型語言模型 | 智慧客服 | 語音辨識 | 電腦視覺 | 生成式 | GPT | 影像辨識 | 圖像辨識 | 機器翻譯 | 語音助理 | 智慧助理 | 自動辨識 | 自動翻譯 | 語言模型 | 智慧問答 | 人工智能 | 聊天機械人 | 推薦演算法 | 影像分析 | AI助教 | 語音轉文字",
    ],
    hints: [
      "algorithm | predict* | forecast* | recognis* | recogniz* | chat | trained on",
      "算法 | 预测 | 识别 | 自动判断",
      "演算法 | 預測 | 辨識 | 自動判斷",
    ],
  },
  "augmented-reality": {
    sure: [
      "augmented reality | ar glasses | mixed reality | ar | ar app | ar guide | ar navigation | hologram",
      "增强现实 | AR眼镜 | 混合现实 | AR | 全息 | 实景导航",
      "擴增實境 | AR眼鏡 | 混合實境 | AR | 全息 | 實景導航 | 擴充實境",
    ],
  },
  "big-data": {
    sure: [
      "big data | mass data | data lake | data mining | large dataset | data analytics | large amounts of data | huge amounts of data | travel card data | mobile phone data | huge dataset | millions of records",
      "大数据 | 海量数据 | 数据挖掘 | 数据湖 | 海量 | 手机信令 | 信令数据 | 数据中台 | 刷卡数据 | 客流数据",
      "大數據 | 巨量資料 | 海量資料 | 資料探勘 | 大量資料 | 刷卡資料 | 電信信令 | 巨量數據 | 悠遊卡資料 | 票證資料 | 八達通數據",
    ],
    hints: [
      "data analysis | large scale | millions",
      "数据分析 | 几百万条",
      "資料分析 | 數據分析 | 幾百萬筆",
    ],
  },
  biometrics: {
    sure: [
      "biometric* | fingerprint | face recognition | facial recognition | iris scan | face scan | face id | palm vein | voiceprint | gait recognition | face payment | face login | face scanning | scan faces | scans faces",
      "生物识别 | 指纹 | 人脸识别 | 刷脸 | 虹膜 | 人脸 | 扫脸 | 声纹 | 掌纹 | 指静脉 | 面部识别",
      "生物辨識 | 指紋 | 人臉辨識 | 刷臉 | 虹膜 | 人臉 | 掃臉 | 聲紋 | 掌紋 | 指靜脈 | 臉部辨識 | 面部識別",
    ],
    not: ["fingerprint of the city", "数字指纹", "數位指紋"],
  },
  blockchain: {
    sure: [
      "blockchain | distributed ledger | smart contract | web3 | nft | tamper proof ledger | on the chain",
      "区块链 | 分布式账本 | 智能合约 | 上链 | 不可篡改 | NFT | 去中心化 | 数字藏品",
      "區塊鏈 | 分散式帳本 | 智能合約 | 上鏈 | 不可竄改 | NFT | 去中心化",
    ],
    not: ["", "上链接", ""],
  },
  "circular-economy": {
    sure: [
      "circular economy | circularity | repair caf* | refurbish* | remanufactur* | product passport | closed loop | second life | secondhand | second hand | sharing economy | right to repair | repairab* | modular phone | take back system | take back scheme | deposit return | deposit scheme | deposit system | reusable cup | reusable box* | reusable container | library of things | tool library | urban mining | upcycl* | clothes swap | swap shop | book swap | flea market | trade in | phone repair | repair shop | repair station | repair day | repair workshop | product as a service | leasing instead | reverse logistics | used furniture | used textbook | cradle to cradle | reuse system | replaceable batter* | repair instead | spare parts | modular design | design for repair | returnable",
      "循环经济 | 循环利用 | 再制造 | 翻新 | 产品护照 | 维修权 | 修理咖啡馆 | 二手 | 循环杯 | 循环箱 | 循环包装 | 循环使用 | 重复使用 | 以旧换新 | 共享工具 | 跳蚤市场 | 以租代买 | 模块化 | 可维修 | 修手机 | 手机维修 | 变废为宝 | 城市矿山 | 再生资源 | 回收体系 | 逆向物流 | 旧书 | 旧物 | 再利用 | 可拆解 | 易拆解 | 修旧利废 | 旧衣 | 旧教材 | 换电池 | 可更换电池 | 可循环",
      "循環經濟 | 循環利用 | 再製造 | 翻新 | 產品護照 | 維修權 | 維修咖啡館 | 二手 | 循環杯 | 循環箱 | 循環包裝 | 循環使用 | 重複使用 | 以舊換新 | 跳蚤市場 | 以租代買 | 模組化 | 可維修 | 修手機 | 手機維修 | 維修站 | 城市採礦 | 再生資源 | 回收體系 | 逆物流 | 舊書 | 舊物 | 再利用 | 可拆解 | 易拆解 | 循環容器 | 租借杯 | 升級再造 | 舊衣 | 換電池 | 可更換電池 | 可循環 | 惜物",
    ],
    hints: [
      "repair | reuse | spare part | recycl* | lease | borrow | lend | deposit | old clothes | modular | circular",
      "修理 | 维修 | 零件 | 回收 | 借用 | 拆解 | 闲置 | 押金",
      "修理 | 維修 | 零件 | 回收 | 租借 | 借用 | 拆解 | 閒置 | 押金",
    ],
    not: [
      "feedback loop | circular letter | circular argument | circular motion | traffic circle | deposit money",
      "二手资料 | 二手烟 | 二手数据 | 租房 | 回收问卷 | 回收意见",
      "二手資料 | 二手菸 | 二手煙 | 回收問卷 | 回收意見",
    ],
  },
  "climate-change": {
    sure: [
      "climate change | global warming | climate crisis | climate emergency | climate impact | climate risk | climate adaptation | climate model* | changing climate | sea level rise",
      "气候变化 | 全球变暖 | 气候危机 | 气候风险 | 气候适应 | 气候模型 | 海平面上升 | 气候影响 | 应对气候",
      "氣候變遷 | 氣候變化 | 全球暖化 | 氣候危機 | 氣候風險 | 氣候調適 | 氣候模型 | 海平面上升 | 氣候影響 | 氣候緊急",
    ],
  },
  "cloud-computing": {
    sure: [
      "cloud computing | cloud service | cloud server | cloud storage | cloud provider | the cloud | cloud platform | cloud drive | online storage | saas | cloud hosted | in the cloud | to the cloud | cloud hosting | cloud backup | cloud based",
      "云计算 | 云服务 | 云服务器 | 云存储 | 云平台 | 上云 | 云端 | 云盘 | 网盘 | SaaS | 云备份 | 云主机 | 公有云 | 云资源",
      "雲端運算 | 雲端服務 | 雲端伺服器 | 雲端儲存 | 雲端平台 | 上雲 | 雲端 | 雲端硬碟 | 雲盤 | SaaS | 雲端備份 | 雲主機 | 公有雲 | 雲儲存",
    ],
    hints: ["cloud | storage | upload*", "云 | 存储", "雲 | 儲存"],
    not: [
      "word cloud | cloud of words | point cloud | tag cloud | under a cloud | in the clouds | photo storage box | energy storage | battery storage | data storage law | cloudy",
      "词云 | 云南 | 乌云 | 多云",
      "文字雲 | 雲林 | 烏雲 | 多雲",
    ],
  },
  cybersecurity: {
    sure: [
      "cybersecurity | cyber security | cyber attack | phishing | encrypt* | hacker | ransomware | data breach | password theft | firewall | malware | privacy | data protection | personal data | personal information | identity theft | hacked | hackers | data leak | data leakage | leaks personal | leaked data | leak of data | two factor | computer virus | spyware | gdpr | anonymis* | anonymiz* | data security | stolen data | steal* data | online fraud | online scam | cyber | secure login | data misuse | weak password | password manager | stolen password | share passwords | same password",
      "网络安全 | 网络攻击 | 钓鱼邮件 | 加密 | 黑客 | 勒索软件 | 数据泄露 | 防火墙 | 隐私 | 个人信息 | 信息泄露 | 数据安全 | 盗号 | 电信诈骗 | 网络诈骗 | 信息安全 | 电脑病毒 | 匿名化 | 脱敏 | 数据泄漏 | 身份盗用 | 诈骗短信 | 诈骗电话 | 病毒攻击 | 过度收集 | 信息保护 | 弱密码 | 密码泄露 | 盗密码",
      "網路安全 | 資安 | 資訊安全 | 網路攻擊 | 釣魚信 | 釣魚郵件 | 加密 | 駭客 | 勒索軟體 | 資料外洩 | 防火牆 | 隱私 | 個資 | 個人資料 | 資料安全 | 盜帳號 | 網路詐騙 | 電腦病毒 | 匿名化 | 去識別化 | 身分盜用 | 詐騙簡訊 | 數據安全 | 網絡安全 | 私隱 | 盜用 | 電信詐騙 | 釣魚網站 | 密碼外洩 | 弱密碼 | 盜密碼",
    ],
    hints: [
      "fraud | scam | leak | surveillance | tracking | secure | password",
      "诈骗 | 泄露 | 监控 | 跟踪 | 密码",
      "詐騙 | 外洩 | 監控 | 追蹤 | 密碼",
    ],
    not: ["cryptocurrency", "加密货币", "加密貨幣"],
  },
  "data-management": {
    sure: [
      "data management | data governance | data quality | metadata | data platform | data standard | interoperab* | data sharing | share data | shares data | sharing data | data set | dataset | data format | data exchange | data silo | data model | data catalogue | data catalog | machine readable | data space | data collection | common data | data gap | missing data | data steward | data archive | data hub | same format | data inventory",
      "数据管理 | 数据治理 | 数据质量 | 元数据 | 数据标准 | 互操作 | 数据共享 | 数据库 | 数据格式 | 数据孤岛 | 数据接口 | 数据采集 | 数据交换 | 数据目录 | 数据集 | 电子档案 | 信息孤岛 | 数据底座 | 数据资产 | 数据打通 | 数据缺口 | 统一口径 | 数据互通 | 共享数据",
      "資料管理 | 資料治理 | 資料品質 | 詮釋資料 | 資料標準 | 互通性 | 資料共享 | 資料庫 | 資料格式 | 資料孤島 | 資料介接 | 資料蒐集 | 資料交換 | 資料集 | 電子檔案 | 數據共享 | 數據治理 | 數據管理 | 資料目錄 | 資料缺口 | 資料互通 | 數據庫 | 共享資料",
    ],
    hints: [
      "format | spreadsheet | database | records",
      "口径 | 表格 | 格式 | 共享",
      "表格 | 格式 | 共享",
    ],
    not: [
      "mobile data | data plan | data roaming | data centre | data center | data driven | big data | data leak | data breach | data protection",
      "",
      "",
    ],
  },
  "digital-currency": {
    sure: [
      "digital currenc* | e cny | cryptocurrenc* | bitcoin | stablecoin | central bank digital | digital yuan | digital rmb | e rmb | ecny | digital wallet | crypto | digital euro",
      "数字货币 | 数字人民币 | 加密货币 | 比特币 | 稳定币 | 数币 | 数字钱包 | 虚拟货币 | 央行数字货币",
      "數位貨幣 | 數位人民幣 | 加密貨幣 | 比特幣 | 穩定幣 | 數位錢包 | 虛擬貨幣 | 央行數位貨幣 | 數碼港元 | 數字人民幣",
    ],
    not: ["crypto mining", "", ""],
  },
  "disaster-relief": {
    sure: [
      "disaster relief | early warning | cell broadcast | emergency communication | disaster response | typhoon warning | rescue team | earthquake | emergency alert | emergency shelter | flood warning | flood alert | storm warning | disaster warning | tsunami | search and rescue | first responder | disaster area | disaster drill | satellite phone | emergency network | relief supplies | relief goods | landslide warning | weather warning | weather alert | evacuation | emergency call | disaster management | disaster preparedness | after the disaster | after the flood | after the storm | after an earthquake | earthquake warning | emergency kit | flood sensor | rescue drone | warning siren | emergency service | flood alarm",
      "救灾 | 赈灾 | 早期预警 | 应急通信 | 灾害预警 | 地震 | 应急救援 | 灾后 | 防灾减灾 | 洪水预警 | 内涝预警 | 预警短信 | 预警信息 | 海啸 | 避难所 | 避难场所 | 防汛 | 山洪预警 | 地质灾害 | 灾情 | 卫星电话 | 应急广播 | 应急物资 | 应急演练 | 抢险 | 滑坡预警 | 暴雨预警 | 应急避险 | 救灾物资 | 消防救援 | 搜救 | 应急指挥 | 震后 | 受灾 | 应急响应 | 灾害监测",
      "救災 | 賑災 | 早期預警 | 緊急通訊 | 災害預警 | 地震 | 災區 | 細胞廣播 | 災防告警 | 災後 | 防災 | 洪水預警 | 淹水警報 | 淹水預警 | 警報簡訊 | 海嘯 | 避難所 | 防汛 | 地質災害 | 災情 | 衛星電話 | 物資調度 | 防災演練 | 搶險 | 搜救 | 颱風警報 | 國家級警報 | 防災士 | 救災物資 | 災害監測 | 震後 | 受災 | 豪雨特報 | 緊急應變 | 淹水感測 | 應急",
    ],
    hints: [
      "warning | typhoon | evacuat* | flood | rescue | alert | alarm | siren | storm | disaster | emergency | heavy rain | water level",
      "预警 | 台风 | 疏散 | 洪水 | 救援 | 灾害 | 警报 | 暴雨 | 水位 | 应急 | 撤离 | 山洪",
      "警報 | 預警 | 颱風 | 疏散 | 洪水 | 救援 | 災害 | 豪雨 | 水位 | 應變 | 撤離 | 淹水",
    ],
    not: ["food rescue | emergency exit of", "", ""],
  },
  "edge-computing": {
    sure: [
      "edge computing | edge device | edge server | on the edge device | processed locally | local processing | on device | on the device itself | edge ai | at the edge | edge gateway | edge node",
      "边缘计算 | 边缘设备 | 边缘节点 | 端侧 | 本地处理 | 本地计算 | 边缘侧 | 边缘网关 | 边缘AI | 边缘端",
      "邊緣運算 | 邊緣裝置 | 邊緣節點 | 端側 | 本地端運算 | 邊緣端 | 邊緣AI | 裝置端運算",
    ],
    not: ["at the edge of the | at the edge of town", "", ""],
  },
  "e-health": {
    sure: [
      "e health | ehealth | telemedicine | telehealth | electronic health record | digital health | health app | online consultation with a doctor | electronic patient record | remote diagnosis | medical app | hospital app | patient app | online doctor | video consultation | remote doctor | remote consultation | health data | health record | medical record | electronic prescription | medication reminder | symptom checker | online pharmacy | tele health | tele medicine | doctor by video | doctors by video | see a doctor online | online appointment with | health monitoring | mental health app | hospital booking | mhealth | smart hospital | health tracking",
      "电子健康 | 远程医疗 | 电子病历 | 互联网医院 | 数字医疗 | 智慧医疗 | 在线问诊 | 在线挂号 | 网上挂号 | 手机挂号 | 线上看病 | 网上看病 | 健康档案 | 健康监测 | 远程会诊 | 远程诊断 | 远程问诊 | 视频问诊 | 视频看病 | 用药提醒 | 智慧养老 | 健康数据 | 电子处方 | 互联网医疗 | 智慧医院 | 远程看病 | 健康管理平台 | 健康小程序",
      "電子健康 | 遠距醫療 | 電子病歷 | 視訊看診 | 數位醫療 | 智慧醫療 | 線上問診 | 線上掛號 | 網路掛號 | 手機掛號 | 線上看診 | 遠距看診 | 遠距會診 | 視訊診療 | 健康監測 | 用藥提醒 | 健康存摺 | 健康資料 | 電子處方 | 智慧照護 | 遙距診症 | 醫健通 | 健康數據 | 智慧醫院 | 遠端醫療 | 遠距照護",
    ],
  },
  "energy-efficiency": {
    sure: [
      "energy efficien* | energy saving* | waste heat | energy metric | power usage effectiveness | pue | led lamp | led light* | led bulb | led lighting | smart lighting | standby power | energy use | energy consumption | power consumption | thermostat | heat pump | insulation | insulated | energy audit | energy label | energy monitoring | energy management | save energy | saves energy | saving energy | save electricity | saves electricity | power saving | low power | energy hungry | sleep mode | less energy | less electricity | energy waste | energy retrofit | energy use of | passive house | free cooling | wasted energy | wastes energy | night mode of the | double glazing | motion sensor",
      "能源效率 | 能效 | 节能 | 余热 | PUE | 能耗 | 省电 | 节电 | 待机 | 耗电 | 低功耗 | LED灯 | 能源管理 | 智能照明 | 空调温度 | 关灯 | 感应灯 | 长明灯 | 温控 | 热泵 | 节能灯 | 浪费电 | 用电监测 | 节约用电 | 休眠 | 隔热 | 余热利用 | 降耗",
      "能源效率 | 能效 | 節能 | 餘熱 | 廢熱 | PUE | 能耗 | 耗能 | 省電 | 節電 | 待機 | 耗電 | 低功耗 | LED燈 | 能源管理 | 智慧照明 | 冷氣溫度 | 關燈 | 感應燈 | 溫控 | 熱泵 | 節能燈 | 浪費電 | 用電監測 | 節約用電 | 休眠 | 隔熱 | 慳電 | 節約能源",
    ],
    hints: [
      "consumption | switch off | saving | cooling | heating",
      "电费 | 制冷 | 供暖",
      "電費 | 冷卻 | 暖氣",
    ],
    not: [
      "energy in the room | good energy | full of energy | positive energy | energy drink | traffic light",
      "其余热 | 可能耗 | 红绿灯 | 交通灯 | 幻灯 | 灯塔",
      "關燈工廠 | 熄燈工廠 | 可能耗 | 紅綠燈 | 交通燈 | 幻燈 | 燈塔 | 其餘熱",
    ],
  },
  "e-waste": {
    sure: [
      "e waste | electronic waste | weee | old phone | discarded electronic* | old computer | electronic scrap | old laptop | old device | old electronic* | broken phone | used phone | discarded phone | discarded computer | electronics recycling | old tablet | obsolete computer | old server | broken laptop | broken electronic* | old charger | old cable | used batter* | old batter* | phone recycling | recycle phones | recycled phone | retired server | electrical waste | old smartphone | phones in drawers | circuit board | scrap electronic* | phones every | computers are scrapped | discarded device | battery waste",
      "电子废弃物 | 电子垃圾 | 旧手机 | 废旧电器 | 废旧手机 | 旧电脑 | 旧笔记本 | 旧平板 | 旧电器 | 旧设备 | 旧充电器 | 报废电脑 | 报废手机 | 废弃手机 | 废弃电子 | 闲置手机 | 坏手机 | 淘汰手机 | 淘汰的电脑 | 退役服务器 | 手机回收 | 电脑回收 | 回收手机 | 废电池 | 废旧电池 | 旧电池 | 电子产品回收 | 废旧电子 | 家电回收 | 拆解手机 | 旧电视 | 退役电池 | 废旧家电 | 电路板 | 电子废料 | 旧数码",
      "電子廢棄物 | 電子垃圾 | 舊手機 | 廢電器 | 廢手機 | 舊電腦 | 舊筆電 | 舊平板 | 舊家電 | 舊設備 | 舊充電器 | 報廢電腦 | 報廢手機 | 廢棄手機 | 閒置手機 | 壞手機 | 淘汰手機 | 汰換的電腦 | 退役伺服器 | 手機回收 | 電腦回收 | 回收手機 | 廢電池 | 舊電池 | 3C回收 | 廢電子 | 家電回收 | 拆解手機 | 廢家電 | 廢電腦 | 電路板 | 電子廢料 | 回收舊機",
    ],
  },
  "intelligent-transport-systems": {
    sure: [
      "intelligent transport* | smart traffic | traffic light | smart parking | connected vehicle | self driving | autonomous vehicle | traffic signal | vehicle to everything | traffic management | bus arrival | real time bus* | traffic data | traffic flow | traffic control | parking app | parking space | green wave | bus tracking | driverless | robotaxi | smart crossing | signal priority | traffic sensor | traffic camera | navigation app | smart bus stop | traffic prediction | route planning | live bus* | bus app | arrival time of | where the bus is | on demand bus* | mobility app | smart mobility | find a parking",
      "智能交通 | 智慧交通 | 红绿灯 | 车联网 | 自动驾驶 | 智慧停车 | 信号灯 | 公交到站 | 实时公交 | 交通信号 | 车路协同 | 无人驾驶 | 智能停车 | 停车位 | 找车位 | 绿波 | 路况 | 智能公交 | 电子站牌 | 交通流量 | 智能路口 | 车流 | 无人车 | 定制公交 | 公交实时 | 交通大脑 | 校车定位 | 公交位置",
      "智慧運輸 | 智慧交通 | 紅綠燈 | 車聯網 | 自動駕駛 | 自駕 | 智慧停車 | 號誌 | 公車到站 | 公車動態 | 即時公車 | 車路協同 | 無人駕駛 | 停車位 | 找車位 | 綠波 | 路況 | 智慧公車 | 智慧站牌 | 電子站牌 | 交通流量 | 智慧路口 | 車流 | 無人車 | 公車即時 | 巴士到站 | 交通燈 | 叫車平台 | 公車位置",
    ],
    not: [
      "traffic light feedback | traffic light card | network traffic | web traffic | bus factor",
      "红绿灯卡片",
      "紅綠燈卡片 | 交通費",
    ],
  },
  "internet-of-things": {
    sure: [
      "internet of things | iot | sensor | smart meter network | rfid | lorawan | connected device | smart plug | smart bin | smart home | remote monitoring | gps tracker | nb iot | smart streetlight | smart street light | smart lock | smart socket | smart water meter | smart thermostat | beacon | smart lamp | connected thing* | detector | remote control of | smart bracelet for",
      "物联网 | 传感器 | 智能感知 | RFID | 感应器 | 智能插座 | 智能水表 | 智能垃圾桶 | 智能路灯 | 智能家居 | 远程监测 | NB-IoT | 万物互联 | 智能锁 | 监测设备 | 水位计 | 联网设备 | 智能灯杆 | 探测器 | 智能井盖 | 远程监控",
      "物聯網 | 感測器 | RFID | 感應器 | 智慧插座 | 智慧水表 | 智慧垃圾桶 | 智慧路燈 | 智慧家庭 | 遠端監測 | 遠端監控 | NB-IoT | 萬物聯網 | 智慧鎖 | 監測設備 | 水位計 | 聯網裝置 | 空氣盒子 | 傳感器 | 偵測器 | 智慧桿",
    ],
  },
  "machine-learning": {
    sure: [
      "machine learning | deep learning | neural network | training data | trained model | predictive model | reinforcement learning | classifier | learns from data | learns from past",
      "机器学习 | 深度学习 | 神经网络 | 训练数据 | 模型训练 | 强化学习 | 预测模型 | 训练模型",
      "機器學習 | 深度學習 | 神經網路 | 訓練資料 | 模型訓練 | 強化學習 | 預測模型 | 訓練模型",
    ],
  },
  "printed-electronics": {
    sure: [
      "printed electronic* | flexible electronic* | printed circuit",
      "印刷电子 | 柔性电子",
      "印刷電子 | 軟性電子",
    ],
  },
  "quantum-computing": {
    sure: [
      "quantum comput* | quantum key | qubit | quantum",
      "量子计算 | 量子通信 | 量子比特 | 量子",
      "量子運算 | 量子電腦 | 量子通訊 | 量子位元 | 量子",
    ],
    not: ["quantum leap", "", ""],
  },
  robotics: {
    sure: [
      "robot | robotic* | drone | robot arm | uav | cobot | exoskeleton | unmanned | quadcopter | automated arm | automatic sorting arm",
      "机器人 | 机械臂 | 无人机 | 无人配送 | 机器狗 | 外骨骼 | 无人船 | 无人艇",
      "機器人 | 機械手臂 | 無人機 | 無人配送 | 機器狗 | 外骨骼 | 無人船 | 機械人 | 空拍機 | 無人艇",
    ],
    not: ["robots.txt | chat robot", "聊天机器人", "聊天機器人 | 聊天機械人"],
  },
  "smart-cities": {
    sure: [
      "smart cit* | smart sustainable cit* | city dashboard | urban digital twin | city brain | u4ssc | city platform | city data | smart streetlight | smart street light | smart community | smart communities | digital twin of the city | city app | city operations | smart lamp post | smart town | city control | digital city",
      "智慧城市 | 城市大脑 | 城市仪表盘 | 数字孪生城市 | U4SSC | 智慧社区 | 一网统管 | 城市运行 | 智慧灯杆 | 智慧路灯 | 城市数据 | 智慧园区 | 智能路灯 | 数字城市",
      "智慧城市 | 城市大腦 | 城市儀表板 | 數位孿生城市 | U4SSC | 智慧社區 | 智慧路燈 | 城市數據 | 智慧園區 | 市民APP | 智能燈柱 | 智慧桿 | 數位城市",
    ],
    not: [
      "digital twin of the factory | digital twin of the machine | factory digital twin",
      "数字孪生工厂 | 工厂数字孪生",
      "數位孿生工廠",
    ],
  },
  "smart-grid": {
    sure: [
      "smart grid | microgrid | virtual power plant | demand response | vehicle to grid | smart meter | load shifting | load shift* | off peak | peak load | peak shaving | shift charging | charge at night | dynamic tariff | time of use | energy storage | battery storage | home battery | v2g | distributed energy | prosumer | smart charging | flexible load | bidirectional charging | energy community | energy communities | grid balancing | balance the grid | neighbourhood grid | charge when | surplus solar | sell surplus | share solar",
      "智能电网 | 微电网 | 虚拟电厂 | 需求响应 | 车网互动 | 削峰填谷 | 错峰用电 | 错峰充电 | 谷电 | 峰谷 | 分时电价 | 储能 | 智能充电 | 有序充电 | 负荷调节 | 源网荷储 | 光储 | 用电高峰 | 分布式能源 | 电网调度 | 智能电表 | 双向充电 | 余电 | 移峰",
      "智慧電網 | 微電網 | 虛擬電廠 | 需量反應 | 需求響應 | 車網互動 | 離峰 | 尖峰用電 | 時間電價 | 儲能 | 智慧充電 | 負載調節 | 光儲 | 用電尖峰 | 分散式能源 | 電網調度 | 智慧電表 | 智慧電錶 | 雙向充電 | 電力調度 | 抑低用電 | 餘電 | 移轉尖峰 | 智能電網",
    ],
    hints: ["grid | peak | tariff", "电网 | 高峰 | 电价", "電網 | 尖峰 | 電價"],
  },
  "smart-manufacturing": {
    sure: [
      "smart manufactur* | smart factor* | industry 4.0 | predictive maintenance | industrial internet | machine tool | production line | assembly line | factory automation | digital factory | automated factory | digital twin of the factory | machine data | shop floor | industrial robot | lights out factory | manufacturing execution | connected machine | factory data | quality inspection | digital workshop | machine wear",
      "智能制造 | 智能工厂 | 工业4.0 | 工业互联网 | 预测性维护 | 机床 | 智能产线 | 生产线 | 数字化车间 | 数字工厂 | 无人工厂 | 黑灯工厂 | 智能车间 | 工业机器人 | 数控机床 | 柔性制造 | 灯塔工厂 | 设备联网 | 智能质检 | 数字孪生工厂 | 智改数转",
      "智慧製造 | 智慧工廠 | 工業4.0 | 工業互聯網 | 預測性維護 | 工具機 | 智慧產線 | 生產線 | 數位工廠 | 無人工廠 | 關燈工廠 | 設備聯網 | 瑕疵檢測 | 工業機器人 | 彈性製造 | 燈塔工廠 | 智能製造 | 預防性維護 | 品檢 | 數位孿生工廠",
    ],
    not: [
      "steam machine | vending machine | washing machine | coffee machine | ticket machine | machine learning | machine translation | factory workers' dormitory",
      "咖啡机 | 手机",
      "咖啡機",
    ],
  },
  "virtual-reality": {
    sure: [
      "virtual reality | vr | vr headset | vr glasses | metaverse | virtual tour | virtual field trip | virtual museum | immersive | virtual lab | virtual laboratory | virtual classroom tour | head mounted",
      "虚拟现实 | VR | 元宇宙 | 虚拟仿真 | 虚拟游览 | 虚拟展厅 | 虚拟实验 | VR眼镜 | 头显 | 虚拟博物馆",
      "虛擬實境 | VR | 元宇宙 | 虛擬導覽 | 虛擬展廳 | 虛擬實驗 | VR眼鏡 | 頭戴顯示 | 虛擬博物館 | 虛擬仿真",
    ],
  },
  wearables: {
    sure: [
      "wearable | smart watch | smartwatch* | wristband | fitness tracker | smart bracelet | smart band | smart ring | smart glasses | heart rate monitor | step counter | smart helmet | fall detection | fall detector | smart clothes | smart insole | gps watch | pulse watch",
      "可穿戴 | 智能手表 | 手环 | 智能手环 | 智能戒指 | 智能眼镜 | 智能头盔 | 智能安全帽 | 运动手表 | 定位手表 | 跌倒检测 | 电话手表 | 心率监测 | 智能服装",
      "穿戴裝置 | 穿戴式 | 智慧手錶 | 手環 | 智慧戒指 | 智慧眼鏡 | 智慧安全帽 | 運動手錶 | 定位手錶 | 跌倒偵測 | 心率監測 | 智能手錶 | 智能手環 | 智慧衣",
    ],
  },
  "3d-printing": {
    sure: [
      "3d print* | additive manufacturing | 3d printer | printed in 3d",
      "3D打印 | 增材制造 | 3D打印机 | 三维打印 | 立体打印",
      "3D列印 | 積層製造 | 3D列印機 | 三維列印 | 立體列印",
    ],
  },
};
