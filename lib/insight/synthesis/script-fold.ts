import { scriptPairs } from "../../script-pairs.ts";

/**
 * More characters, simplified then traditional: good enough to compare by, though some of them
 * belong to both scripts in some word. Nobody ever sees what they are folded to.
 */
const looserPairs = `
后後里裡只隻系係系繫准準制製采採着著复覆干乾干幹几幾台臺面麵丑醜松鬆冲衝划劃卷捲厂廠厅廳历曆叶葉
吁籲咸鹹困睏坝壩坛壇垫墊墙牆夸誇奋奮妇婦娱娛孙孫宁寧审審宽寬寻尋将將尘塵岛島峡峽币幣师師帘簾并並
庄莊床牀庙廟弥彌弯彎径徑彻徹惧懼惩懲愤憤懒懶户戶挂掛挤擠挖穵插挿搁擱搅攪敌敵斗鬥晒曬晓曉暖煖曲麯
朴樸杀殺杆桿杨楊极極桥橋桩樁梦夢横橫欧歐毁毀毕畢毙斃气氣汉漢污汙汤湯沟溝沪滬泪淚泼潑泽澤洒灑浅淺
浆漿浇澆浊濁济濟浓濃涂塗涛濤涝澇涡渦润潤涨漲渊淵渔漁湾灣湿濕溃潰滚滾滞滯滩灘潜潛澜瀾灭滅灯燈炉爐
炼煉烂爛烛燭烟煙烦煩焊銲爷爺猎獵猪豬玛瑪环環现現珍珎疯瘋痒癢皱皺盖蓋着著睁睜砖磚硕碩祸禍秃禿秽穢
窗窓窝窩竖豎笼籠筑築粪糞纤纖纱紗纹紋纺紡织織绒絨绣繡绳繩绵綿缆纜缝縫缠纏罗羅羡羨群羣耻恥肤膚肾腎
肿腫胁脅胶膠腊臘舰艦艰艱芦蘆苏蘇苹蘋茎莖荡蕩莱萊莲蓮萝蘿蒋蔣虑慮虫蟲虽雖虾蝦蚀蝕蛮蠻衅釁衬襯袜襪
誉譽贩販贬貶贮貯赌賭赶趕跃躍踊踴蹿躥辆輛辉輝辞辭辽遼迈邁迟遲逊遜遥遙邓鄧郑鄭酱醬酿釀铁鐵铅鉛铜銅
铝鋁银銀铺鋪锅鍋锋鋒锐銳锡錫锂鋰钠鈉钙鈣镍鎳鸟鳥鸡雞鸣鳴鸭鴨鱼魚驶駛骑騎驾駕骂罵骗騙验驗龙龍龟龜
饭飯饿餓饼餅馆館馒饅饱飽饰飾韩韓页頁颈頸顽頑飞飛厨廚余餘废廢厕廁叹嘆嘱囑团團电電称稱积積仓倉伞傘
价價亚亞亏虧亩畝们們仪儀伙夥伟偉伪偽侨僑债債倾傾偿償兰蘭关關册冊冻凍凉涼凤鳳刘劉刚剛刮颳剂劑剑劍
剧劇劝勸办辦协協卢盧卫衛压壓吨噸听聽呕嘔呜嗚哑啞啸嘯喷噴嘤嚶圣聖垄壟坠墜埙塤堕墮处處够夠头頭夹夾
妆妝姜薑娄婁婴嬰宝寶宪憲宫宮寝寢对對寿壽岂豈岁歲岗崗岭嶺峰峯巩鞏布佈帅帥帐帳归歸床牀庐廬应應弹彈
忏懺怀懷怜憐总總恋戀恒恆恳懇悬懸惫憊戏戲扑撲扫掃抚撫抛拋抢搶担擔拦攔拧擰拨撥择擇挂掛挚摯挠撓挣掙
捞撈捡撿据據掳擄揽攬搀攙摇搖摊攤敛斂斋齋斩斬旷曠昼晝晕暈札紮权權枢樞枣棗枪槍柜櫃栋棟栖棲桦樺桨槳
档檔椭橢楼樓榄欖槛檻樱櫻欠缺殴毆沥瀝沦淪泞濘洼窪浏瀏
`.replaceAll(/\s/g, "");

const simplifiedOf = new Map<string, string>();
for (const pairs of [looserPairs, scriptPairs]) {
  const characters = [...pairs];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    const [simplified = "", traditional = ""] = [characters[at], characters[at + 1]];
    if (simplified !== traditional) simplifiedOf.set(traditional, simplified);
  }
}

/** What Taiwan and the mainland call differently, as it stands after folding; as long as before. */
const usages: readonly (readonly [string, string])[] = [
  ["资讯", "信息"],
  ["数位", "数字"],
  ["网路", "网络"],
  ["软体", "软件"],
  ["硬体", "硬件"],
  ["萤幕", "屏幕"],
  ["影像", "图像"],
  ["辨识", "识别"],
  ["品质", "质量"],
  ["专案", "项目"],
  ["回馈", "反馈"],
  ["智慧", "智能"],
  ["感测", "传感"],
  ["资料", "数据"],
  ["程式", "程序"],
  ["公车", "公交"],
  ["捷运", "地铁"],
  ["脚踏车", "自行车"],
  ["伺服器", "服务器"],
  ["列印", "打印"],
  ["计画", "计划"],
  ["老师", "教师"],
  ["冷气", "空调"],
];

const usageOf = new Map(usages);
const usagePattern = new RegExp([...usageOf.keys()].join("|"), "g");
const han = /\p{Script=Han}/u;

/**
 * A text to compare by: lower case, Chinese in one script. As long as the text, so that places in
 * one are places in the other. Never to be shown: it is no translation.
 *
 * @param text in NFKC.
 */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // A few letters are longer in lower case, such as İ.
  const same = lower.length === text.length ? lower : text;
  if (!han.test(same)) return same;
  let simplified = "";
  for (const character of same) simplified += simplifiedOf.get(character) ?? character;
  return simplified.replace(usagePattern, (word) => usageOf.get(word) ?? word);
}
