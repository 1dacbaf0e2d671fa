import type { Locale } from "#lib/locales.ts";

/**
 * Common characters that differ, simplified then traditional. Left out are those that also belong
 * to the other script in some word (后, 里, 只, 系, 准, 制, 采, 著, 覆 …).
 */
const pairs = `
数數据據网網标標们們这這个個为為说說对對时時间間问問题題开開关關门門见見现現规規观觀视視觉覺
识識认認议議论論设設计計评評试試验驗证證话話语語词詞译譯请請谁誰调調谈談让讓记記许許该該详詳
读讀课課访訪诉訴诚誠误誤谢謝变變实實际際经經济濟结結组組织織线線约約级級细細终終给給统統继繼
续續维維编編练練绿綠络絡绝絕缩縮总總应應产產业業务務劳勞动動势勢区區协協单單压壓历歷发發号號
员員响響团團园園围圍国國图圖场場块塊处處备備复復头頭奖獎学學宽寬导導将將层層币幣师師带帶帮幫
广廣库庫张張当當录錄态態愿願战戰户戶扩擴护護报報担擔择擇损損换換摆擺无無旧舊显顯术術机機权權
条條来來极極构構样樣检檢档檔欢歡气氣决決没沒沟溝测測热熱点點环環电電画畫盘盤监監碍礙础礎确確
离離种種积積称稱稳穩竞競笔筆签簽类類粮糧紧緊纸紙职職联聯脑腦节節艺藝范範获獲营營虑慮补補装裝
览覽触觸订訂训訓讨討贡貢责責财財贫貧质質购購贸貿资資赢贏践踐车車轨軌转轉轮輪软軟轻輕较較输輸
达達过過运運还還进進远遠连連适適选選递遞邮郵释釋针針钟鐘钱錢链鏈锁鎖错錯键鍵长長闭閉队隊阶階
险險随隨难難静靜韧韌页頁项項须須预預领領频頻风風饮飲驱驅龄齡与與专專两兩严嚴丰豐临臨举舉义義
习習书書买買乱亂争爭仅僅从從价價众眾优優会會传傳伤傷体體侧側储儲兴興养養内內写寫农農况況净淨
减減创創别別办辦励勵华華卖賣却卻双雙参參县縣听聽启啟吗嗎够夠审審宾賓尝嘗尽盡属屬岗崗异異弃棄
强強归歸忆憶忧憂惊驚惯慣戏戲执執扰擾护護拟擬拥擁挡擋携攜摄攝撑撐断斷暂暫杂雜栏欄树樹楼樓残殘
汇匯洁潔润潤渐漸温溫满滿滤濾灾災烧燒爱愛牵牽状狀独獨献獻疗療盖蓋矿礦码碼礼禮税稅筛篩筹籌简簡
红紅纠糾纯純纲綱纳納纷紛绍紹绘繪绕繞绩績综綜缓緩缘緣罚罰聪聰脱脫荐薦荣榮蓝藍袭襲讲講讯訊诊診
诱誘谓謂谋謀谨謹谱譜负負败敗货貨贯貫贴貼贵貴贷貸费費赏賞赖賴赛賽赠贈趋趨轴軸载載辅輔辑輯边邊
迁遷违違迟遲迹跡遗遺邻鄰钢鋼钥鑰钮鈕销銷镜鏡闪閃阅閱阵陣阳陽隐隱顶頂顺順顾顧颁頒颜顏额額颠顛
馈饋骤驟鲜鮮黄黃齐齊么麼
`.replaceAll(/\s/g, "");

const characters = [...pairs];
const simplified = new Set(characters.filter((_, index) => index % 2 === 0));
const traditional = new Set(characters.filter((_, index) => index % 2 === 1));

/** Words a reader in Taiwan would stumble over, and what stands there instead. */
const otherUsage = new Map([
  ["信息", "資訊"],
  ["軟件", "軟體"],
  ["屏幕", "螢幕"],
  ["視頻", "影片"],
  ["鏈接", "連結"],
  ["服務器", "伺服器"],
  ["默認", "預設"],
  ["打印", "列印"],
  ["數字化", "數位化"],
]);

/** Languages name themselves in their own script, whatever the script around them. */
const ownNames = /简体中文|繁體中文|简体|繁體/g;

/** Finds what does not belong to a Chinese text: characters of the other script, foreign usage. */
export function chineseProblems(locale: Locale, text: string): string[] {
  if (locale === "en") return [];
  const own = text.replaceAll(ownNames, "");
  const wrong = locale === "zh-Hans" ? traditional : simplified;
  const name = locale === "zh-Hans" ? "traditional" : "simplified";
  const problems = [...new Set(own)]
    .filter((character) => wrong.has(character))
    .map((character) => `has the ${name} character ${character}`);
  if (locale === "zh-Hans") return problems;
  for (const [found, better] of otherUsage) {
    if (own.includes(found)) problems.push(`says ${found}; write ${better}`);
  }
  return problems;
}
