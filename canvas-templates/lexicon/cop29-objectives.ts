import type { CardWords } from "./card-words.ts";

/** Objectives of the COP29 declaration, by what notes name that serves them. */
export const cop29Words: Readonly<Record<string, CardWords>> = {
  "1": {
    sure: [
      "digital climate solution | ict for climate | digital for climate | climate tech | digital climate action | climate monitoring | satellite climate data | climate app | climate data | emission monitoring | carbon monitoring | satellites measure | satellite measur* | monitor emission* | digital carbon | carbon management platform | digital tool for climate | track emission* | carbon platform | digital measurement of emission*",
      "数字技术减排 | 数字气候行动 | 数字技术应对气候 | 气候监测 | 数字减碳 | 碳监测 | 卫星遥感监测 | 碳管理平台 | 数字化降碳 | 数智降碳 | 碳账本平台 | 以数降碳 | 双化协同",
      "數位氣候行動 | 數位科技減碳 | 數位減碳 | 氣候監測 | 碳監測 | 衛星監測 | 碳管理平台 | 數位淨零 | 雙化協同 | 以數減碳",
    ],
  },
  "2": {
    sure: [
      "resilient network | network resilience | resilient digital infrastructure | backup of the base station | storm proof network | emergency communication | backup base station | undersea cable | submarine cable | satellite phone | mesh network | network outage | resilient communication | internet outage | communication after a | stay connected in a disaster | mobile network fails | network survives | network fails | disaster proof network",
      "网络韧性 | 韧性网络 | 数字基础设施韧性 | 通信不中断 | 应急通信 | 海底光缆 | 海缆 | 卫星电话 | 通信中断 | 通信保障 | 备份链路 | 网络中断 | 通信恢复 | 抗灾通信 | 应急基站 | 断网",
      "網路韌性 | 韌性網路 | 通訊不中斷 | 數位韌性 | 緊急通訊 | 海底電纜 | 海纜 | 衛星電話 | 通訊中斷 | 通訊保障 | 備援線路 | 網路中斷 | 移動式基地台 | 抗災 | 斷網 | 通訊備援",
    ],
    hints: [
      "base station | outage | backup power | network",
      "基站 | 停电 | 备用电源 | 灾区",
      "基地台 | 停電 | 備用電源 | 災區",
    ],
  },
  "3": {
    sure: [
      "digital footprint of ict | footprint of ict | ict footprint | green data centre | green data center | footprint of ai | emissions of the internet | green software | green coding | server room energy | energy use of data | ai energy | ai's energy | energy of ai | ai uses | ai footprint | carbon footprint of ai | dark mode | video streaming | delete old e mail* | delete old email* | digital clean up | digital cleanup | digital sobriety | green ict | green it | green ai | website carbon | efficient code | idle server | base station sleep | base station energy | liquid cooling | pue | bitcoin mining | crypto mining | energy of the network | data centre's | data centre energy | data center energy | data centre cooling | data center cooling | data centres use | data centers use | power hungry model | emissions of ict | emissions of data cent* | streaming in hd | lower resolution | smaller model | green data | sustainable web | light website | cloud footprint | footprint of streaming | footprint of the internet | footprint of data",
      "数字技术自身的排放 | ICT碳足迹 | 绿色数据中心 | 机房能耗 | 绿色软件 | 算力能耗 | AI能耗 | AI耗电 | AI用电 | 大模型能耗 | 大模型耗电 | 绿色算力 | 基站能耗 | 基站休眠 | 基站节能 | 5G能耗 | 绿色网络 | 绿色通信 | 空闲服务器 | 闲置服务器 | 液冷 | PUE | 挖矿 | 清理邮箱 | 绿色代码 | 数字断舍离 | 绿色AI | 绿色IT | ICT行业排放 | 数据中心耗水 | 数据中心能耗 | 数据中心用电 | 数据中心耗电 | 东数西算 | 绿色机房 | 服务器休眠 | 训练耗电 | 流媒体能耗 | 降低清晰度 | 数据中心制冷 | 数据中心余热 | 算力耗电",
      "數位科技自身的排放 | ICT碳足跡 | 綠色資料中心 | 機房耗能 | 綠色軟體 | 算力耗能 | AI耗電 | AI用電 | AI耗能 | 大模型耗電 | 綠色算力 | 基地台耗電 | 基地台休眠 | 基地台節能 | 5G耗電 | 綠色網路 | 閒置伺服器 | 液冷 | PUE | 挖礦 | 清理信箱 | 綠色程式 | 數位斷捨離 | 綠色AI | 綠色IT | 資料中心耗水 | 資料中心耗電 | 資料中心用電 | 伺服器休眠 | 訓練耗電 | 降低畫質 | 綠色機房 | 資料中心廢熱 | ICT碳排 | 數據中心耗電 | 資料中心冷卻",
    ],
    hints: [
      "data centre | data center | model training | ai | server | electricity | power | cooling",
      "数据中心 | 大模型 | 机房 | 训练 | 服务器 | 用电 | 能耗 | 制冷",
      "資料中心 | 大模型 | 機房 | 訓練 | 伺服器 | 用電 | 耗電 | 冷卻",
    ],
    not: ["more power to | power point | power plant", "", ""],
  },
  "4": {
    sure: [
      "digital inclusion | digital divide | digital literacy | digital skills course | digital skill | public wi fi | free wi fi | public wifi | digital exclusion | digitally excluded | internet for all | digital gap | smartphone course | smartphone class* | affordable internet | rural internet | donated laptop | donated computer | loan laptop | laptop loan | no internet at home | older people online | digital helper | ict training for | gender digital divide | internet access | mobile coverage | online only | no smartphone | without a smartphone | without smartphone",
      "数字包容 | 数字鸿沟 | 数字素养 | 数字技能 | 公共Wi-Fi | 免费Wi-Fi | 公共WiFi | 不会用手机 | 不会用智能手机 | 不会扫码 | 手机课 | 老年人学手机 | 信息无障碍 | 捐电脑 | 上网难 | 上不了网 | 没有电脑 | 数字反哺 | 数字扫盲 | 数字难民 | 没有智能手机 | 长辈模式 | 跨越数字",
      "數位包容 | 數位落差 | 數位素養 | 數位技能 | 公共Wi-Fi | 免費Wi-Fi | 公共WiFi | 不會用手機 | 不會用智慧型手機 | 不會掃碼 | 手機班 | 手機課 | 資訊無障礙 | 捐電腦 | 數位機會 | 數位共融 | 數碼共融 | 數位鴻溝 | 數位培力 | 沒有電腦 | 數位弱勢 | 沒有智慧型手機 | 長輩學手機 | 數碼鴻溝 | 數位難民 | 數位平權",
    ],
  },
  "5": {
    sure: [
      "data driven | evidence based decision* | decide with data | based on data | data based decision* | use data to decide | decisions with data | decision support | data dashboard | decide by data | measure before | guided by data | evidence for policy | evidence based",
      "数据驱动 | 用数据决策 | 数据支撑决策 | 以数据决定 | 循证决策 | 数据看板 | 辅助决策 | 决策支持 | 用数据说话 | 数据说话 | 数据大屏 | 科学决策 | 凭数据",
      "數據驅動 | 用數據決策 | 以數據決定 | 循證決策 | 資料驅動 | 數據看板 | 輔助決策 | 決策支援 | 用數據說話 | 數據說話 | 數據儀表板 | 科學決策 | 依數據",
    ],
  },
  "6": {
    sure: [
      "climate fund | green innovation | sustainable innovation | green finance | green bond | green loan | green credit | climate start up | climate startup | green start up | green startup | impact invest* | green investment | green entrepreneur* | climate innovation | seed money for green | eco innovation | carbon finance",
      "气候基金 | 绿色创新 | 可持续创新 | 绿色金融 | 绿色债券 | 绿色贷款 | 绿色信贷 | 绿色创业 | 绿色投资 | 气候投融资 | 低碳创新 | 绿色初创 | 影响力投资",
      "氣候基金 | 綠色創新 | 永續創新 | 綠色金融 | 綠色債券 | 綠色貸款 | 綠色創業 | 綠色投資 | 氣候創新 | 低碳創新 | 綠色新創 | 影響力投資 | 永續金融",
    ],
  },
  "7": {
    sure: [
      "sustainable consumption | repair instead of buy* | designed to last | longer product life | consumer behaviour | consumer behavior | double sided printing | reusable cup | own cup | own bottle | plastic free | buy less | refill station | carbon calculator | personal carbon | carbon account | second hand clothes | green consumption | low carbon lifestyle | sustainable lifestyle | disposable cup | keep phones longer | keep your phone | use it longer | repair instead | print less | flea market | swap shop | clothes swap | green points | less paper | fast fashion | sustainable shopping | impulse buy* | bring your own cup | bring your own container | bring your own bag | bring your own bottle",
      "可持续消费 | 绿色消费 | 理性消费 | 设计寿命 | 延长使用寿命 | 一次性杯子 | 双面打印 | 二手集市 | 以修代买 | 碳账户 | 碳普惠 | 碳积分 | 绿色生活 | 低碳生活 | 绿色积分 | 环保袋 | 自带杯 | 自带水杯 | 循环杯 | 少买 | 以租代买 | 跳蚤市场 | 快时尚 | 一次性筷子 | 一次性餐具 | 自带餐具 | 冲动消费 | 断舍离 | 旧衣 | 无纸化 | 多用几年",
      "永續消費 | 綠色消費 | 理性消費 | 設計壽命 | 延長使用壽命 | 一次性杯子 | 雙面列印 | 二手市集 | 以修代買 | 碳帳戶 | 綠色生活 | 低碳生活 | 綠色積分 | 環保袋 | 自備杯 | 環保杯 | 循環杯 | 少買 | 以租代買 | 跳蚤市場 | 快時尚 | 免洗餐具 | 一次性餐具 | 自備餐具 | 環保餐具 | 衝動購物 | 斷捨離 | 手搖杯 | 舊衣 | 無紙化 | 多用幾年 | 走塑",
    ],
  },
  "8": {
    sure: [
      "best practice | good practice | lessons learned from other | success stor* | learn from other cit* | exchange of experience | experience sharing | share our experience | copy what works | share experience* | peer learning between cit*",
      "最佳实践 | 最佳做法 | 良好做法 | 经验推广 | 案例分享 | 经验分享 | 成功案例 | 经验交流 | 示范案例 | 可复制推广 | 案例库 | 经验复制 | 学习其他城市 | 交流经验",
      "最佳實踐 | 最佳做法 | 良好做法 | 經驗推廣 | 案例分享 | 經驗分享 | 成功案例 | 經驗交流 | 示範案例 | 可複製 | 案例庫 | 標竿學習 | 交流經驗 | 學習其他城市",
    ],
  },
};
