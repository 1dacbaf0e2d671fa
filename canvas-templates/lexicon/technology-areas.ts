import type { CardWords } from "./card-words.ts";

export const technologyWords: Readonly<Record<string, CardWords>> = {
  accessibility: {
    sure: [
      "accessibility | accessible for | screen reader | blind people | blind user | deaf | wheelchair | large print | easy language | sign language",
      "无障碍 | 读屏 | 盲人 | 视障 | 听障 | 轮椅 | 大字版 | 适老化 | 手语",
      "無障礙 | 報讀 | 盲人 | 視障 | 聽障 | 輪椅 | 大字版 | 高齡友善 | 手語",
    ],
    not: ["blind spot", "盲人摸象", "盲人摸象"],
  },
  "artificial-intelligence": {
    sure: [
      "artificial intelligence | ai | chatbot | large language model | llm | generative ai | computer vision | speech recognition",
      "人工智能 | AI | 聊天机器人 | 大模型 | 大语言模型 | 智能客服 | 语音识别 | 计算机视觉",
      "人工智慧 | AI | 聊天機器人 | 大模型 | 大型語言模型 | 智慧客服 | 語音辨識 | 電腦視覺",
    ],
  },
  "augmented-reality": {
    sure: [
      "augmented reality | ar glasses | mixed reality",
      "增强现实 | AR眼镜 | 混合现实",
      "擴增實境 | AR眼鏡 | 混合實境",
    ],
  },
  "big-data": {
    sure: [
      "big data | mass data | data lake | data mining",
      "大数据 | 海量数据 | 数据挖掘 | 数据湖",
      "大數據 | 巨量資料 | 海量資料 | 資料探勘",
    ],
  },
  biometrics: {
    sure: [
      "biometric* | fingerprint | face recognition | facial recognition | iris scan",
      "生物识别 | 指纹 | 人脸识别 | 刷脸 | 虹膜",
      "生物辨識 | 指紋 | 人臉辨識 | 刷臉 | 虹膜",
    ],
    not: ["fingerprint of the city", "数字指纹", "數位指紋"],
  },
  blockchain: {
    sure: [
      "blockchain | distributed ledger | smart contract",
      "区块链 | 分布式账本 | 智能合约",
      "區塊鏈 | 分散式帳本 | 智能合約",
    ],
  },
  "circular-economy": {
    sure: [
      "circular economy | circularity | repair caf* | refurbish* | remanufactur* | product passport | closed loop | second life | secondhand | second hand | sharing economy | right to repair",
      "循环经济 | 循环利用 | 再制造 | 翻新 | 产品护照 | 维修权 | 修理咖啡馆 | 二手",
      "循環經濟 | 循環利用 | 再製造 | 翻新 | 產品護照 | 維修權 | 維修咖啡館 | 二手",
    ],
    hints: [
      "repair | reuse | spare part | recycl*",
      "修理 | 维修 | 零件 | 回收",
      "修理 | 維修 | 零件 | 回收",
    ],
    not: ["feedback loop", "二手资料", "二手資料"],
  },
  "climate-change": {
    sure: [
      "climate change | global warming | climate crisis",
      "气候变化 | 全球变暖 | 气候危机",
      "氣候變遷 | 氣候變化 | 全球暖化 | 氣候危機",
    ],
  },
  "cloud-computing": {
    sure: [
      "cloud computing | cloud service | cloud server | cloud storage | cloud provider | the cloud | cloud platform",
      "云计算 | 云服务 | 云服务器 | 云存储 | 云平台 | 上云 | 云端",
      "雲端運算 | 雲端服務 | 雲端伺服器 | 雲端儲存 | 雲端平台 | 上雲 | 雲端",
    ],
    not: ["word cloud | cloud of words", "词云", "文字雲"],
  },
  cybersecurity: {
    sure: [
      "cybersecurity | cyber security | cyber attack | phishing | encrypt* | hacker | ransomware | data breach | password theft | firewall | malware",
      "网络安全 | 网络攻击 | 钓鱼邮件 | 加密 | 黑客 | 勒索软件 | 数据泄露 | 防火墙",
      "網路安全 | 資安 | 資訊安全 | 網路攻擊 | 釣魚信 | 釣魚郵件 | 加密 | 駭客 | 勒索軟體 | 資料外洩 | 防火牆",
    ],
    not: ["cryptocurrency", "加密货币", "加密貨幣"],
  },
  "data-management": {
    sure: [
      "data management | data governance | data quality | metadata | data platform | data standard | interoperab*",
      "数据管理 | 数据治理 | 数据质量 | 元数据 | 数据标准 | 互操作",
      "資料管理 | 資料治理 | 資料品質 | 詮釋資料 | 資料標準 | 互通性",
    ],
  },
  "digital-currency": {
    sure: [
      "digital currenc* | e cny | cryptocurrenc* | bitcoin | stablecoin | central bank digital",
      "数字货币 | 数字人民币 | 加密货币 | 比特币 | 稳定币",
      "數位貨幣 | 數位人民幣 | 加密貨幣 | 比特幣 | 穩定幣",
    ],
  },
  "disaster-relief": {
    sure: [
      "disaster relief | early warning | cell broadcast | emergency communication | disaster response | typhoon warning | rescue team | earthquake | emergency alert | emergency shelter",
      "救灾 | 赈灾 | 早期预警 | 应急通信 | 灾害预警 | 地震 | 应急救援 | 灾后 | 防灾减灾",
      "救災 | 賑災 | 早期預警 | 緊急通訊 | 災害預警 | 地震 | 災區 | 細胞廣播 | 災防告警 | 災後 | 防災",
    ],
    hints: [
      "warning | typhoon | evacuat* | flood | rescue",
      "预警 | 台风 | 疏散 | 洪水 | 救援",
      "警報 | 預警 | 颱風 | 疏散 | 洪水 | 救援",
    ],
  },
  "edge-computing": {
    sure: [
      "edge computing | edge device | edge server | on the edge device",
      "边缘计算 | 边缘设备 | 边缘节点",
      "邊緣運算 | 邊緣裝置 | 邊緣節點",
    ],
  },
  "e-health": {
    sure: [
      "e health | ehealth | telemedicine | telehealth | electronic health record | digital health | health app | online consultation with a doctor | electronic patient record | remote diagnosis",
      "电子健康 | 远程医疗 | 电子病历 | 互联网医院 | 数字医疗 | 智慧医疗 | 在线问诊",
      "電子健康 | 遠距醫療 | 電子病歷 | 視訊看診 | 數位醫療 | 智慧醫療 | 線上問診",
    ],
  },
  "energy-efficiency": {
    sure: [
      "energy efficien* | energy saving* | waste heat | energy metric | power usage effectiveness | pue",
      "能源效率 | 能效 | 节能 | 余热 | PUE",
      "能源效率 | 能效 | 節能 | 餘熱 | 廢熱 | PUE",
    ],
  },
  "e-waste": {
    sure: [
      "e waste | electronic waste | weee | old phone | discarded electronic* | old computer | electronic scrap",
      "电子废弃物 | 电子垃圾 | 旧手机 | 废旧电器 | 废旧手机 | 旧电脑",
      "電子廢棄物 | 電子垃圾 | 舊手機 | 廢電器 | 廢手機 | 舊電腦",
    ],
  },
  "intelligent-transport-systems": {
    sure: [
      "intelligent transport* | smart traffic | traffic light | smart parking | connected vehicle | self driving | autonomous vehicle | traffic signal | vehicle to everything",
      "智能交通 | 智慧交通 | 红绿灯 | 车联网 | 自动驾驶 | 智慧停车 | 信号灯",
      "智慧運輸 | 智慧交通 | 紅綠燈 | 車聯網 | 自動駕駛 | 自駕 | 智慧停車 | 號誌",
    ],
    not: ["traffic light feedback | traffic light card", "红绿灯卡片", "紅綠燈卡片"],
  },
  "internet-of-things": {
    sure: [
      "internet of things | iot | sensor | smart meter network | rfid | lorawan",
      "物联网 | 传感器 | 智能感知 | RFID",
      "物聯網 | 感測器 | RFID",
    ],
  },
  "machine-learning": {
    sure: [
      "machine learning | deep learning | neural network",
      "机器学习 | 深度学习 | 神经网络",
      "機器學習 | 深度學習 | 神經網路",
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
      "quantum comput* | quantum key | qubit",
      "量子计算 | 量子通信 | 量子比特",
      "量子運算 | 量子電腦 | 量子通訊 | 量子位元",
    ],
  },
  robotics: {
    sure: [
      "robot | robotic* | drone | robot arm",
      "机器人 | 机械臂 | 无人机",
      "機器人 | 機械手臂 | 無人機",
    ],
    not: ["robots.txt", "聊天机器人", "聊天機器人"],
  },
  "smart-cities": {
    sure: [
      "smart cit* | smart sustainable cit* | city dashboard | urban digital twin | city brain | u4ssc",
      "智慧城市 | 城市大脑 | 城市仪表盘 | 数字孪生城市 | U4SSC",
      "智慧城市 | 城市大腦 | 城市儀表板 | 數位孿生城市 | U4SSC",
    ],
  },
  "smart-grid": {
    sure: [
      "smart grid | microgrid | virtual power plant | demand response | vehicle to grid | smart meter | load shifting",
      "智能电网 | 微电网 | 虚拟电厂 | 需求响应 | 车网互动 | 削峰填谷",
      "智慧電網 | 微電網 | 虛擬電廠 | 需量反應 | 需求響應 | 車網互動",
    ],
  },
  "smart-manufacturing": {
    sure: [
      "smart manufactur* | smart factor* | industry 4.0 | predictive maintenance | industrial internet | machine tool",
      "智能制造 | 智能工厂 | 工业4.0 | 工业互联网 | 预测性维护 | 机床",
      "智慧製造 | 智慧工廠 | 工業4.0 | 工業互聯網 | 預測性維護 | 工具機",
    ],
  },
  "virtual-reality": {
    sure: [
      "virtual reality | vr | vr headset | vr glasses | metaverse",
      "虚拟现实 | VR | 元宇宙",
      "虛擬實境 | VR | 元宇宙",
    ],
  },
  wearables: {
    sure: [
      "wearable | smart watch | smartwatch* | wristband | fitness tracker | smart bracelet",
      "可穿戴 | 智能手表 | 手环 | 智能手环",
      "穿戴裝置 | 穿戴式 | 智慧手錶 | 手環",
    ],
  },
  "3d-printing": {
    sure: ["3d print* | additive manufacturing", "3D打印 | 增材制造", "3D列印 | 積層製造"],
  },
};
