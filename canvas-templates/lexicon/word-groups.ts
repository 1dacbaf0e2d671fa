import type { Terms } from "./card-words.ts";

/** Words for one kind of thing, for pairs: alone they say nothing about a card. */

export const food: Terms = [
  "food | meal | lunch | dinner | breakfast | rice | bread | dish | buffet | portion | canteen | cafeteria | dining hall | mess hall | refectory | restaurant | plate | tray | vegetable | fruit | bakery | bakeries | supermarket | catering | snack | sandwich | noodle | kitchen | cook | leftovers from",
  "食堂 | 饭菜 | 米饭 | 剩饭 | 菜品 | 食物 | 食品 | 粮食 | 餐厅 | 面包 | 蔬菜 | 水果 | 打饭 | 打菜 | 套餐 | 自助餐 | 超市 | 盒饭 | 早餐 | 午餐 | 晚餐 | 配餐 | 餐饮 | 饭店 | 餐盘 | 份量 | 后厨 | 厨房 | 馒头 | 荤菜 | 一荤一素",
  "學餐 | 學生餐廳 | 餐廳 | 食堂 | 飯堂 | 飯菜 | 白飯 | 便當 | 食物 | 食品 | 麵包 | 蔬菜 | 水果 | 自助餐 | 超市 | 超商 | 營養午餐 | 早餐 | 午餐 | 晚餐 | 團膳 | 餐盤 | 餐點 | 份量 | 合作社 | 廚房 | 滷味 | 夜市",
];

export const thrownAway: Terms = [
  "thrown away | throw away | throws away | throwing away | threw away | thrown out | throw out | throws out | throwing out | thrown in the bin | wasted | wasting | waste | wastes | bin | binned | dumped | dumping | discard* | uneaten | unsold | left over | expired | best before | spoil* | rotten | rotting | half eaten | half full | trash | garbage | too much | too big | order less",
  "倒掉 | 扔掉 | 丢掉 | 浪费 | 吃不完 | 吃不下 | 吃剩 | 剩下 | 剩余 | 没吃 | 卖不完 | 没卖完 | 过期 | 变质 | 丢弃 | 白白倒 | 垃圾桶 | 小份 | 半份 | 打太多 | 点太多 | 太多吃",
  "倒掉 | 丟掉 | 扔掉 | 浪費 | 吃不完 | 吃不下 | 吃剩 | 剩下 | 剩餘 | 沒吃 | 賣不完 | 沒賣完 | 過期 | 變質 | 丟棄 | 垃圾桶 | 小份 | 半份 | 點太多 | 打太多 | 廚餘桶",
];

export const olderPeople: Terms = [
  "elderly | older people | older person | older adult | older resident | older patient | older user | older neighbour | older neighbor | old people | old man | old woman | senior | senior citizen | grandmother | grandfather | grandparent | grandma | grandpa | granny | grannies | pensioner | retiree | retired people | aging parents | ageing parents",
  "老人 | 老年人 | 长辈 | 爷爷 | 奶奶 | 外婆 | 外公 | 姥姥 | 姥爷 | 大爷 | 大妈 | 阿姨叔叔 | 退休 | 长者 | 银发 | 高龄 | 空巢 | 上了年纪",
  "老人 | 長輩 | 長者 | 年長者 | 爺爺 | 奶奶 | 阿公 | 阿嬤 | 阿嬷 | 外婆 | 外公 | 銀髮 | 高齡 | 退休 | 上了年紀 | 婆婆 | 公公婆婆",
];

export const disabledPeople: Terms = [
  "disabled | disability | disabilities | blind | deaf | visually impaired | hearing impaired | hard of hearing | wheelchair | autis* | dyslexi*",
  "残疾 | 残障 | 盲人 | 视障 | 听障 | 聋人 | 聋哑 | 轮椅 | 自闭症 | 肢体障碍",
  "身障 | 身心障礙 | 殘疾 | 殘障 | 盲人 | 視障 | 聽障 | 聾人 | 聽損 | 輪椅 | 自閉症 | 肢障",
];

export const ruralPeople: Terms = [
  "village | villager | rural | countryside | remote area | mountain area | mountain school | herder | remote school | island",
  "农村 | 乡村 | 村里 | 村民 | 山区 | 偏远 | 牧区 | 牧民 | 留守 | 山里 | 村子 | 村庄 | 县城",
  "偏鄉 | 偏遠 | 鄉村 | 農村 | 村民 | 部落 | 山區 | 離島 | 鄉下 | 村落 | 山上",
];

export const poorPeople: Terms = [
  "poor famil* | poor household | poorer famil* | low income | poor student | poor children | cannot afford | can't afford | too expensive for",
  "低收入 | 困难家庭 | 贫困 | 低保 | 买不起 | 付不起 | 困难学生 | 家庭困难",
  "低收入 | 清寒 | 弱勢家庭 | 弱勢學生 | 貧困 | 買不起 | 付不起 | 基層家庭 | 經濟弱勢",
];

export const migrantPeople: Terms = [
  "migrant | refugee | immigrant | foreign worker | newcomer | minority language | ethnic minorit* | indigenous | foreign student | international student",
  "农民工 | 外来务工 | 移民 | 难民 | 少数民族 | 随迁子女 | 外国人 | 留学生",
  "移工 | 新住民 | 移民 | 難民 | 原住民 | 外籍 | 少數族裔 | 外籍生 | 僑生",
];

/** What somebody uses to be online, and what is only there. */
export const digitalUse: Terms = [
  "smartphone | smart phone | qr code | online | mobile payment | digital | internet | touch screen | touchscreen | booking system | kiosk | self checkout | e payment | cashless | online form | ticket machine",
  "智能手机 | 二维码 | 扫码 | 网上 | 在线 | 小程序 | 移动支付 | 手机支付 | 线上 | 健康码 | 上网 | 界面 | 自助机 | 打车软件 | 支付宝 | 自助点餐 | 数字化 | 智能设备 | 验证码",
  "智慧型手機 | 智能手機 | QR碼 | QR Code | 掃碼 | 線上 | 行動支付 | 網路 | 上網 | 介面 | 自助機 | 叫車 | 數位 | 數碼 | 電子支付 | 自助點餐 | 驗證碼 | 網上 | 二維碼 | 點餐機",
];

export const phonesAndComputers: Terms = [
  "phone | smartphone | mobile phone | laptop | computer | tablet | charger | charging cable | cable | printer | server | monitor | screen | headphone | earphone | earbud | keyboard | mouse | router | pc | electronic* | gadget | device | power bank | hard disk | hard drive | circuit board | motherboard | camera | console | television | tv | projector | batteries | battery",
  "手机 | 电脑 | 笔记本电脑 | 平板 | 充电器 | 数据线 | 充电线 | 打印机 | 服务器 | 显示器 | 屏幕 | 耳机 | 键盘 | 鼠标 | 路由器 | 电子产品 | 电子设备 | 充电宝 | 硬盘 | 电路板 | 主板 | 相机 | 电视 | 投影仪 | 电器 | 家电 | 电池 | 数码产品",
  "手機 | 電腦 | 筆電 | 平板 | 充電器 | 傳輸線 | 充電線 | 印表機 | 伺服器 | 螢幕 | 顯示器 | 耳機 | 鍵盤 | 滑鼠 | 路由器 | 電子產品 | 電子設備 | 3C | 行動電源 | 尿袋 | 硬碟 | 電路板 | 主機板 | 相機 | 電視 | 投影機 | 電器 | 家電 | 電池 | 數碼產品",
];

export const outOfUse: Terms = [
  "discarded | discard | thrown away | throw away | throws away | drawer | drawers | scrap | scrapped | obsolete | unused | unwanted | worn out | dumped | dead | written off | retired | replaced every | recycl* | landfill | junk | collect old | collection box | outdated | end of life",
  "报废 | 废旧 | 废弃 | 淘汰 | 闲置 | 抽屉 | 扔掉 | 丢掉 | 丢弃 | 不用了 | 没人要 | 换新 | 回收 | 吃灰 | 换下来 | 旧的",
  "報廢 | 廢棄 | 淘汰 | 汰換 | 閒置 | 抽屜 | 丟掉 | 扔掉 | 丟棄 | 不用了 | 沒人要 | 換新 | 回收 | 生灰塵 | 換下來 | 舊的",
];

export const mending: Terms = [
  "repair | repaired | repairs | repairing | repairable | fix | fixes | fixing | mend | mended | mending | replaceable | replace the battery | replace the screen | spare part | screwdriver | glued | unglue | take apart | last longer | lasts longer | longer life | keep for | years longer | update support | security update | software update | upgrade the memory | refurbish*",
  "维修 | 修理 | 修好 | 修复 | 能修 | 难修 | 修不了 | 送修 | 可更换 | 换屏 | 换电池 | 配件 | 零件 | 螺丝刀 | 胶水粘 | 拆开 | 耐用 | 用久 | 多用几年 | 延长寿命 | 系统更新 | 翻新 | 不让修",
  "維修 | 修理 | 修好 | 修復 | 能修 | 難修 | 修不了 | 送修 | 可更換 | 換螢幕 | 換電池 | 配件 | 零件 | 螺絲起子 | 膠水黏 | 拆開 | 耐用 | 用久 | 多用幾年 | 延長壽命 | 系統更新 | 翻新 | 整新",
];

export const powerUsers: Terms = [
  "air conditioner | air conditioning | air con | aircon | ac | light | lamp | lighting | streetlight | street light | heater | heating | radiator | projector | screen | computer | printer | fridge | refrigerator | freezer | elevator | lift | escalator | fan | boiler | water heater | vending machine | display | charger | server room | socket | plug | washing machine | dryer | router",
  "空调 | 电灯 | 照明 | 灯光 | 路灯 | 暖气 | 投影仪 | 屏幕 | 电脑 | 打印机 | 冰箱 | 冰柜 | 电梯 | 扶梯 | 风扇 | 锅炉 | 热水器 | 自动售货机 | 显示屏 | 充电器 | 插座 | 洗衣机 | 烘干机 | 机房 | 灯",
  "冷氣 | 空調 | 電燈 | 照明 | 燈光 | 路燈 | 暖氣 | 投影機 | 螢幕 | 電腦 | 印表機 | 冰箱 | 冰櫃 | 電梯 | 手扶梯 | 電風扇 | 風扇 | 鍋爐 | 熱水器 | 販賣機 | 自動售貨機 | 看板 | 充電器 | 插座 | 洗衣機 | 烘衣機 | 機房 | 燈",
];

/** Where they stand; at night a place may be open for other reasons. */
export const powerPlaces: Terms = [
  "classroom | dormitory | dormitories | dorm | office | library | lecture hall | laboratory | lab | building | campus | house | flat | apartment | shopping mall | supermarket | hospital",
  "教室 | 宿舍 | 办公室 | 图书馆 | 教学楼 | 实验室 | 楼道 | 走廊 | 校园 | 商场 | 办公楼 | 居民楼 | 寝室",
  "教室 | 宿舍 | 辦公室 | 圖書館 | 教學大樓 | 實驗室 | 走廊 | 校園 | 商場 | 辦公大樓 | 大樓 | 寢室",
];

export const leftOn: Terms = [
  "left on | still on | stays on | stay on | on all night | all night | overnight | switch off | switches off | switched off | switching off | turn off | turns off | turned off | turning off | turn down | turned down | turn it off | turns itself off | off at night | unplug* | stand by | when nobody | nobody is | no one is | empty room | empty classroom | windows open | window open | open window | open windows | dim | dims | dimmed | dimming | timer | motion sensor | occupancy | degrees | too cold in summer | too warm in winter | efficient",
  "没关 | 忘关 | 不关 | 忘记关 | 随手关 | 整夜 | 通宵 | 彻夜 | 一直开 | 一直亮 | 亮着 | 开着 | 空转 | 没人 | 无人时 | 自动关 | 自动调 | 定时 | 开窗 | 感应 | 调暗 | 温度 | 拔插头 | 开太低",
  "沒關 | 忘關 | 不關 | 忘記關 | 隨手關 | 整夜 | 通宵 | 徹夜 | 一直開 | 一直亮 | 亮著 | 開著 | 空轉 | 沒人 | 無人時 | 自動關 | 自動調 | 定時 | 開窗 | 感應 | 調暗 | 溫度 | 拔插頭 | 開太低",
];

export const powerSaved: Terms = [
  "saves power | save power | power saving | saves electricity | save electricity | saves energy | save energy | less electricity | less energy | less power | electricity bill | power bill | energy bill | kwh | kilowatt* | wastes electricity | wastes power | wastes energy | waste electricity | waste energy | insulat* | electricity use | power use | energy use | draughty | drafty | smart meter | electricity meter",
  "待机 | 省电 | 节电 | 节能 | 电费 | 耗电 | 费电 | 度电 | 浪费电 | 用电量 | 用电高峰",
  "待機 | 省電 | 節電 | 節能 | 電費 | 耗電 | 吃電 | 度電 | 浪費電 | 用電量 | 慳電",
];

/** Parts of the digital world that use energy themselves. */
export const digitalLoads: Terms = [
  "data centre | data center | data centres | datacenter | datacentre | server | server room | server farm | chatbot | language model | language models | large model | gpu | base station | router | streaming | video stream* | cloud storage | bitcoin | mining rig | search engine | chatgpt | training run | image generator | ai model | ai training | ai chip",
  "数据中心 | 服务器 | 机房 | 大模型 | 聊天机器人 | 显卡 | GPU | 芯片 | 基站 | 路由器 | 流媒体 | 短视频 | 高清视频 | 云存储 | 比特币 | 算力 | 训练模型 | ChatGPT | 搜索引擎 | 视频会议 | AI训练 | 模型训练",
  "資料中心 | 數據中心 | 伺服器 | 機房 | 大模型 | 聊天機器人 | 顯示卡 | GPU | 晶片 | 基地台 | 路由器 | 串流 | 短影音 | 高畫質 | 雲端儲存 | 比特幣 | 算力 | 訓練模型 | ChatGPT | 搜尋引擎 | 視訊會議 | AI訓練 | 模型訓練",
];

export const energyOfTheirs: Terms = [
  "electricity use | energy use | energy consumption | power consumption | consumption | footprint | emission | co2 | waste heat | electricity demand | energy demand | idle | idling | sleep mode | switch off at night | own energy | energy cost | electricity cost | power bill | electricity bill | green power | renewable | cooling | cooling water | lake water | electricity",
  "用电 | 碳足迹 | 碳排放 | 碳排 | 排放 | 余热 | 散热 | 空转 | 休眠 | 冷却 | 耗水 | 电力 | 绿电 | 制冷 | 电费 | 能源",
  "用電 | 碳足跡 | 碳排 | 排放 | 廢熱 | 餘熱 | 散熱 | 空轉 | 休眠 | 冷卻 | 耗水 | 電力 | 綠電 | 電費 | 能源",
];

/** Loads that rather save elsewhere, if one does not say that they eat energy. */
export const digitalServices: Terms = [
  "ai | 5g | mobile network | cloud | website | e mail | email | software | code | prompt | video | app | video call | internet | digital service | model | train* | network",
  "AI | 人工智能 | 5G | 移动网络 | 云端 | 网站 | 邮件 | 软件 | 代码 | 视频 | 模型 | 训练 | 网络 | 互联网",
  "AI | 人工智慧 | 5G | 行動網路 | 雲端 | 網站 | 電子郵件 | 軟體 | 程式碼 | 影片 | 模型 | 訓練 | 網路",
];

export const energyEaten: Terms = [
  "uses as much electricity | uses as much power | uses as much energy | as much electricity as | as much power as | as much energy as | uses more electricity | uses more power | uses more energy | needs more electricity | costs energy | costs electricity | eats electricity | eats energy | consumes | consume | consuming | hungry | energy hungry | power hungry | kwh | kilowatt* | own footprint | own emission* | own consumption",
  "耗电 | 能耗 | 耗能 | 费电 | 度电 | 吃电 | 电老虎 | 自身的排放 | 自身排放 | 自身能耗",
  "耗電 | 耗能 | 能耗 | 吃電 | 度電 | 吃電怪獸 | 自身的排放 | 自身排放 | 自身耗能",
];

export const water: Terms = [
  "tap | faucet | shower | toilet | flush | pipe | water pipe | hose | sprinkler | water meter | washing | bath | water | laundry | lawn | garden",
  "水龙头 | 淋浴 | 洗澡 | 马桶 | 冲厕 | 水管 | 喷灌 | 水表 | 洗车 | 浴室 | 自来水 | 浇花 | 浇水 | 用水 | 热水 | 洗衣",
  "水龍頭 | 淋浴 | 洗澡 | 馬桶 | 沖水 | 水管 | 噴灌 | 水表 | 洗車 | 浴室 | 自來水 | 澆花 | 澆水 | 用水 | 熱水 | 洗衣",
];

export const waterSaved: Terms = [
  "leak | leaks | leaking | leaky | leaked | drip | drips | dripping | running all | left running | runs all | keeps running | save | saves | saving | saved | wasted | wasting | timer | low flow | less water | litres | liters | shorter | reuse | reused | grey water | greywater",
  "漏 | 滴 | 没关 | 忘关 | 长流 | 一直流 | 节省 | 省水 | 节约 | 浪费 | 定时 | 感应 | 再生水 | 循环用 | 减少用",
  "漏 | 滴 | 沒關 | 忘關 | 一直流 | 節省 | 省水 | 節約 | 浪費 | 定時 | 感應 | 再生水 | 循環用 | 減少用",
];

export const bins: Terms = [
  "bin | bins | trash | trash can | garbage | rubbish | dustbin | waste container | dumpster | litter | recycling bin",
  "垃圾桶 | 垃圾箱 | 垃圾 | 垃圾站 | 回收箱",
  "垃圾桶 | 垃圾箱 | 垃圾 | 垃圾場 | 回收箱 | 垃圾車",
];

export const binsEmptied: Terms = [
  "full | overflow* | sensor | collection | collected | collects | collect | route | truck | emptied | empty the | empties | stink* | smell* | street | burn* | burning",
  "满了 | 溢出 | 满溢 | 传感器 | 清运 | 收运 | 路线 | 臭 | 乱扔 | 没人收 | 焚烧 | 露天 | 快满",
  "滿了 | 溢出 | 滿出來 | 感測器 | 清運 | 收運 | 路線 | 臭 | 亂丟 | 沒人收 | 焚燒 | 露天 | 快滿",
];

export const streets: Terms = [
  "street | road | crossing | crosswalk | intersection | junction | zebra crossing | school gate | roundabout | highway | cyclist | pedestrian | driver | truck | motorcycle | motorbike | scooter",
  "马路 | 路口 | 道路 | 斑马线 | 校门口 | 高速 | 骑车 | 行人 | 司机 | 货车 | 摩托 | 电动车 | 电瓶车",
  "馬路 | 路口 | 道路 | 斑馬線 | 校門口 | 國道 | 騎車 | 行人 | 司機 | 貨車 | 機車 | 電動車 | 大車",
];

export const hurtThere: Terms = [
  "accident | killed | injured | crash | crashes | hit by | run over | deaths | dangerous | collision | speeding | drunk",
  "事故 | 撞 | 受伤 | 死亡 | 伤亡 | 危险 | 超速 | 闯红灯 | 酒驾 | 盲区",
  "事故 | 撞 | 受傷 | 死亡 | 傷亡 | 危險 | 超速 | 闖紅燈 | 酒駕 | 死角",
];

export const hazards: Terms = [
  "flood | flooding | flooded | flash flood | typhoon | storm | hurricane | heavy rain | downpour | landslide | mudslide | wildfire | forest fire | river level | water level | river rises | heat wave | disaster | snowstorm | hail",
  "洪水 | 内涝 | 积水 | 台风 | 暴雨 | 大雨 | 山洪 | 滑坡 | 泥石流 | 山火 | 水位 | 灾害 | 高温 | 险情 | 涨水 | 暴雪 | 冰雹",
  "洪水 | 淹水 | 積水 | 颱風 | 暴雨 | 豪雨 | 大雨 | 土石流 | 山崩 | 野火 | 水位 | 災害 | 高溫 | 險情 | 漲水 | 水浸 | 山泥傾瀉",
];

export const warned: Terms = [
  "warn | warns | warned | warning | alert | alerts | alarm | siren | loudspeaker | text message | sms | evacuat* | rescue | rescued | rescuer | shelter | first aid | predict | predicts | forecast | forecasts | hours before | minutes before | in time",
  "预警 | 警报 | 报警 | 提前通知 | 短信通知 | 大喇叭 | 疏散 | 撤离 | 转移 | 救援 | 避难 | 提前 | 预报 | 预测 | 求救 | 搜救 | 及时通知",
  "預警 | 警報 | 警示 | 提前通知 | 簡訊通知 | 廣播 | 疏散 | 撤離 | 救援 | 避難 | 提前 | 預報 | 預測 | 求救 | 搜救 | 及時通知 | 告警",
];

export const care: Terms = [
  "doctor | physician | hospital | clinic | patient | nurse | medicine | medication | pharmacy | diabetes | blood pressure | pulse | diagnos* | therapist | x ray | surgery | medical | symptom | vaccination",
  "医生 | 医院 | 诊所 | 患者 | 病人 | 护士 | 药房 | 用药 | 吃药 | 血压 | 血糖 | 心电图 | 诊断 | 病历 | 看病 | 就诊 | 挂号 | 医疗 | 问诊",
  "醫師 | 醫生 | 醫院 | 診所 | 患者 | 病人 | 護理師 | 護士 | 藥局 | 用藥 | 吃藥 | 血壓 | 血糖 | 心電圖 | 診斷 | 病歷 | 看病 | 看診 | 就診 | 掛號 | 醫療 | 問診",
];

export const caredFromAfar: Terms = [
  "app | online | video | video call | remote | remotely | from home | tablet | wearable",
  "在线 | 线上 | 网上 | 视频 | 远程 | 小程序 | APP",
  "線上 | 網上 | 視訊 | 遠距 | 遠端 | APP | 遙距",
];

export const farmers: Terms = [
  "farmer | smallholder | grower | farm | harvest | orchard | fruit grower | tea grower | fisher | fishermen | herder",
  "农民 | 农户 | 果农 | 菜农 | 茶农 | 种植户 | 养殖户 | 合作社 | 乡亲 | 老乡 | 果园 | 农产品",
  "農民 | 農戶 | 果農 | 菜農 | 茶農 | 小農 | 農友 | 產銷班 | 果園 | 農產品 | 漁民",
];

export const farmSales: Terms = [
  "price | prices | sell | sells | selling | sold | middleman | middlemen | income | market | buyer | earn | earns | live stream | livestream* | customers directly | credit | loan",
  "价格 | 卖 | 销路 | 销售 | 滞销 | 收入 | 增收 | 中间商 | 直播 | 电商 | 带货 | 收购 | 行情 | 贷款 | 网店",
  "價格 | 賣 | 銷路 | 銷售 | 滯銷 | 收入 | 增收 | 中間商 | 盤商 | 直播 | 電商 | 直送 | 收購 | 行情 | 貸款 | 網購",
];

export const fields: Terms = [
  "field | crop | crops | farm | greenhouse | soil | orchard | vineyard | rice paddy | paddies | harvest | plant disease | pest | vegetables grow | tea garden | livestock | seedling",
  "农田 | 田间 | 田里 | 地里 | 大棚 | 作物 | 庄稼 | 果园 | 稻田 | 土壤 | 病虫害 | 茶园 | 种植 | 种地 | 果树 | 鱼塘 | 养殖",
  "農田 | 田間 | 田裡 | 溫室大棚 | 作物 | 果園 | 稻田 | 土壤 | 病蟲害 | 茶園 | 種植 | 種田 | 果樹 | 魚塭 | 養殖",
];

export const farmTech: Terms = [
  "sensor | drone | satellite | irrigat* | fertiliser | fertilizer | pesticide | humidity | moisture | precision | weather data | camera | monitoring | less water | organic",
  "传感器 | 无人机 | 卫星 | 灌溉 | 滴灌 | 墒情 | 化肥 | 农药 | 湿度 | 精准 | 气象数据 | 摄像头 | 监测 | 节水 | 有机 | 施肥",
  "感測器 | 無人機 | 衛星 | 灌溉 | 滴灌 | 化肥 | 肥料 | 農藥 | 濕度 | 精準 | 氣象資料 | 攝影機 | 監測 | 省水 | 有機 | 施肥",
];

export const publicBodies: Terms = [
  "university | universities | city | city hall | government | municipality | ministry | mayor | school | ngo | community | civil society | district office | hospital | council",
  "大学 | 高校 | 学校 | 政府 | 街道办 | 社区 | 公益组织 | 社会组织 | 市政府 | 科研院所 | 高校团队 | 医院",
  "大學 | 學校 | 政府 | 區公所 | 社區 | 公益團體 | 非營利組織 | 市政府 | 市府 | 研究機構 | 醫院 | 鄉公所",
];

export const workPeople: Terms = [
  "rider | delivery rider | courier | delivery worker | gig worker | taxi driver | construction worker | cleaner | miner | factory worker | security guard | warehouse worker | crowdworker | data labeller | data labeler | annotator | workers | worker | sanitation worker | seasonal worker",
  "骑手 | 外卖员 | 快递员 | 快递小哥 | 网约车司机 | 建筑工人 | 环卫工 | 保洁 | 矿工 | 工人 | 保安 | 标注员 | 农民工 | 流水线工人 | 零工 | 打工人",
  "外送員 | 快遞員 | 司機大哥 | 計程車司機 | 建築工人 | 清潔人員 | 清潔隊員 | 礦工 | 工人 | 保全 | 標註員 | 移工 | 作業員 | 零工 | 勞工",
];

export const workRights: Terms = [
  "insurance | accident insurance | contract | injury | injuries | injured | safety | helmet | protective | overtime | rest break | breaks | toilet breaks | fatigue | exhausted | exploited | union | rights | algorithm pushes | late penalty | penalties | heat protection | working hours | dust mask",
  "工伤 | 意外险 | 保险 | 劳动合同 | 安全 | 安全帽 | 防护 | 加班 | 休息 | 疲劳 | 超时 | 扣款 | 权益 | 算法逼 | 尘肺 | 欠薪 | 社保",
  "職災 | 意外險 | 保險 | 勞動契約 | 安全 | 安全帽 | 防護 | 加班 | 休息 | 疲勞 | 超時 | 扣款 | 權益 | 演算法逼 | 塵肺 | 欠薪 | 勞保",
];

export const workLost: Terms = [
  "lose their job | lost their job | loses his job | loses her job | replace workers | replaces workers | replace people | automat* | unemploy* | out of work | retrain* | new jobs | jobs for | hire | hires | hiring | low pay | badly paid | paid too little | underpaid | pay per task",
  "失业 | 丢工作 | 下岗 | 被取代 | 被替代 | 转岗 | 再就业 | 新岗位 | 招聘 | 工资低 | 计件 | 没活干",
  "失業 | 丟工作 | 被取代 | 被裁 | 轉職 | 再就業 | 新職缺 | 徵才 | 薪水低 | 薪資低 | 計件 | 沒工作",
];

export const measuredData: Terms = [
  "data | dataset | statistics | figures | indicator | measurements | survey results | dashboard | evidence",
  "数据 | 指标 | 统计 | 监测结果 | 看板 | 证据",
  "數據 | 資料 | 指標 | 統計 | 監測結果 | 看板 | 儀表板 | 證據",
];

export const decided: Terms = [
  "decide | decides | decided | decision | decisions | policy makers | instead of gut feeling | before deciding | where to build | where to put",
  "决策 | 说话 | 调整政策 | 拍脑袋 | 辅助规划 | 选址",
  "決策 | 說話 | 調整政策 | 憑感覺 | 輔助規劃 | 選址",
];

export const goods: Terms = [
  "clothes | clothing | book | furniture | toys | tool | textbook | cup | lunch box | container | bottle | packaging | parcel | costume | uniform | party tableware | bag",
  "衣服 | 图书 | 教材 | 家具 | 玩具 | 工具 | 杯子 | 餐盒 | 快递盒 | 纸箱 | 瓶子 | 包装 | 校服 | 被褥",
  "衣服 | 書籍 | 課本 | 家具 | 玩具 | 工具 | 杯子 | 餐盒 | 紙箱 | 瓶子 | 包裝 | 制服 | 寢具",
];

export const passedOn: Terms = [
  "swap | swapped | swapping | borrow | borrowed | lend | lending | reused | reuse | returned | deposit | second life | passed on | handed on | give away | given away | repaired | mended | refill* | washable",
  "交换 | 出借 | 租借 | 循环 | 重复使用 | 归还 | 押金 | 转让 | 传给 | 流转 | 再用 | 缝补 | 转赠",
  "交換 | 出借 | 租借 | 循環 | 重複使用 | 歸還 | 押金 | 轉讓 | 傳給 | 流轉 | 再用 | 縫補 | 轉贈",
];

export const traffic: Terms = [
  "bus | buses | traffic | parking | shuttle | tram | metro | train | vehicle | taxi | car | truck | crossing | road",
  "公交 | 校车 | 交通 | 停车 | 地铁 | 车辆 | 出租车 | 路口 | 车流 | 班车",
  "公車 | 校車 | 交通 | 停車 | 捷運 | 車輛 | 計程車 | 路口 | 車流 | 接駁車 | 巴士",
];

export const inRealTime: Terms = [
  "real time | live map | live position | arrival time | gps | algorithm | predicts | predict | ai | navigation | digital twin | counts cars | counts vehicles",
  "实时 | 到站时间 | 定位 | 算法 | 预测 | AI | 导航 | 智能调度 | 配时",
  "即時 | 到站時間 | 定位 | 演算法 | 預測 | AI | 導航 | 智慧調度 | 秒數",
];

export const factories: Terms = [
  "factory | factories | workshop floor | machine tool | assembly | manufacturing plant | production",
  "工厂 | 车间 | 产线 | 机床 | 流水线",
  "工廠 | 廠房 | 產線 | 工具機 | 生產線",
];

export const factoryTech: Terms = [
  "sensor | predict* | robot | automat* | ai | digital twin | connected | real time | machine data | report their",
  "传感器 | 预测 | 机器人 | 自动化 | AI | 数字孪生 | 联网 | 实时 | 数据采集",
  "感測器 | 預測 | 機器人 | 自動化 | AI | 數位孿生 | 聯網 | 即時 | 數據採集",
];
