import type { Confidence } from "#lib/canvas/note-marks.ts";

/** A note of the golden workshop: where it hangs, what it says, what it is marked with. */
export type GoldenNote = Readonly<{
  zone: string;
  text: string;
  card?: string;
  tags?: readonly string[];
  confidence?: Confidence;
  source?: string;
  colour?: string;
}>;

/** Notes of one team by the step that owns the board. */
export type GoldenNotes = Readonly<Record<string, readonly GoldenNote[]>>;

const LONG_URL = `https://example.org/data/${"energy-per-print-job-".repeat(6)}2026?lang=zh-Hans&unit=kWh#table-3`;

/** What the facilitators wrote into the brief. */
export const briefNotes: readonly GoldenNote[] = [
  {
    zone: "goal",
    text: "Each team leaves with one claim it can defend. 每组带走一个站得住脚的净效应声明。",
  },
  {
    zone: "task",
    text: "Take one everyday activity of this campus, find its hotspot, and change it.",
  },
  { zone: "relevance", text: "電費、紙張、等待時間：每天都碰得到" },
  { zone: "challenges", text: "Numbers are hard to get\n数字不好找，先估算再查证" },
  { zone: "constraints", text: "No personal data on the boards · 不寫個人資料" },
  { zone: "target", text: "Two student groups, one building manager; the print shop is missing" },
  { zone: "refs", text: "Campus energy report (fictional) · 《校园用能年报》（虚构）" },
];

/** One activity in English, with figures and sources. */
export const heronNotes: GoldenNotes = {
  targets: [
    { zone: "targets", text: "", card: "sdg/12.5" },
    {
      zone: "targets",
      text: "12.2 fits better than 12.5: we use less, not waste better",
      tags: ["sdg/12.2"],
    },
    {
      zone: "targets",
      text: "Efficiency of printers is energy, too",
      tags: ["sdg/7.3"],
      confidence: "medium",
    },
    {
      zone: "tradeoffs",
      text: "Screens instead of paper: more light at night 🌙",
      confidence: "low",
    },
  ],
  activity: [
    {
      zone: "activity",
      text: "Campus printing: 1.2 million pages a year, 41 printers, paper from two suppliers",
      source: "Campus energy report 2025, p. 14 (fictional)",
      confidence: "high",
    },
    { zone: "activity", text: "Queue at 8:55 every morning 🖨️⏳" },
    {
      zone: "optimise",
      text: "Duplex by default saves every third sheet",
      source: LONG_URL,
      confidence: "medium",
    },
    { zone: "optimise", text: "Sleep after 5 min, not 60" },
    { zone: "optimise", text: "Toner:\n1. refill\n2. measure\n3. publish" },
    {
      zone: "substitute",
      text: "E-ink readers to borrow for a term: how many years until they pay off?",
      confidence: "low",
    },
    { zone: "substitute", text: "Hand in essays as files, comments too 💬" },
    { zone: "guide", text: "Show the month’s pages on the card reader" },
    {
      zone: "information",
      text: "One counter for all printers, open data every week",
      tags: ["standards/l-1410"],
    },
    { zone: "coordinate", text: "Print shop prints for three schools in one run" },
    { zone: "guide", text: "Default: black and white, two pages on a sheet" },
    { zone: "coordinate", text: "One paper order for all faculties", tags: ["sdg/17"] },
    {
      zone: "first-order",
      text: "Counter server: 60 W day and night ≈ 526 kWh a year",
      confidence: "medium",
    },
    {
      zone: "first-order",
      text: "Two new e-ink readers for each course: made, shipped, one day thrown away",
    },
    { zone: "rebound", text: "Free pages left over get printed at the end of term 🙃" },
    {
      zone: "claim",
      text: "Duplex + sleep: −31 % paper and −22 % energy against 2025, campus only, ± a lot. Not for publicity.",
      tags: ["standards/l-1480", "sdg/12.2"],
      source: "our own sheet",
      confidence: "low",
      colour: "orange",
    },
  ],
  pitches: [
    { zone: "what-is", text: "One in three pages is never picked up" },
    { zone: "what-could", text: "2030: a printer is where you meet, not where you wait" },
    {
      zone: "proof",
      text: "Two weeks in one building: 2,140 pages fewer",
      source: "printer counters, 2–13 November (fictional)",
      confidence: "high",
    },
    { zone: "ask", text: "Switch the default on Monday. One person, one click." },
  ],
};

/** One in simplified Chinese, with rare characters and emoji. */
export const egretNotes: GoldenNotes = {
  targets: [
    { zone: "targets", text: "旧手机也是资源", card: "sdg/12" },
    { zone: "targets", text: "12.5：减少废弃物，看得见、称得出", tags: ["sdg/12.5"] },
    { zone: "tradeoffs", text: "回收运输也会增加碳排", tags: ["sdg/13"], confidence: "medium" },
    { zone: "tradeoffs", text: "数据没有清除干净，隐私风险⚠️" },
  ],
  activity: [
    {
      zone: "activity",
      text: "抽屉里的旧手机：全校约 8,400 部，平均闲置 2.7 年",
      source: "2026 年校园问卷（虚构）",
      confidence: "medium",
    },
    { zone: "activity", text: "𠮷田同学的三部手机（名字里有罕用字：燚、龘、㗎、𡃁）" },
    { zone: "optimise", text: "先修再换：屏幕和电池占故障的八成📱🔧", tags: ["standards/l-1023"] },
    { zone: "substitute", text: "借用代替购买：实习设备图书馆" },
    {
      zone: "substitute",
      text: "没有空格的长串：donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    },
    { zone: "information", text: "谁能看到？谁能改？写在墙上，人人看得懂" },
    { zone: "guide", text: "毕业季“以旧换树”🌳：交一部，认养一棵" },
    { zone: "guide", text: "把回收箱放在快递柜旁边" },
    {
      zone: "information",
      text: "每部手机一张“产品护照”，扫码看得到去向",
      tags: ["standards/digital-product-passport"],
      confidence: "low",
    },
    { zone: "coordinate", text: "维修店、保洁组、信息中心，每月第一个周五对接" },
    { zone: "coordinate", text: "和社区回收站约定：每季度一次，称重、开单、公示" },
    { zone: "optimise", text: "电池循环 500 次之后容量≈80%，写在机身上" },
    { zone: "first-order", text: "护照数据库的用电还没有人算过" },
    { zone: "first-order", text: "回收车每月跑一趟：约 38 公里", confidence: "medium" },
    { zone: "rebound", text: "换机更方便，会不会换得更勤？", confidence: "low" },
    {
      zone: "claim",
      text: "净效应声明：以 2025 年为基线，一年内让 30% 的旧手机离开抽屉；只算校内，粗略估计，勿用于宣传",
      source: LONG_URL,
      tags: ["sdg/12.5"],
    },
  ],
  pitches: [
    { zone: "what-is", text: "一部手机，两年使用，五年抽屉" },
    { zone: "what-could", text: "2030 年，抽屉里只剩充电线😂" },
    { zone: "ask", text: "请后勤处给一平方米，放一个箱子，从 12 月 1 日开始" },
  ],
};

/** One in traditional Chinese, shorter: this team wrote little on one board. */
export const banyanNotes: GoldenNotes = {
  targets: [
    { zone: "targets", text: "11.6：城市的環境影響", tags: ["sdg/11.6"] },
    { zone: "targets", text: "", card: "sdg/11" },
    { zone: "tradeoffs", text: "共享單車占用人行道，輪椅過不去♿" },
    { zone: "tradeoffs", text: "電池報廢：誰來收？", tags: ["sdg/12", "kpis/none"] },
  ],
  activity: [
    {
      zone: "activity",
      text: "捷運站旁的共享單車：早上 8 點滿，9 點空",
      source: "現場數了三天（11/3–11/5）",
      confidence: "high",
    },
    { zone: "optimise", text: "依課表調度，少跑兩趟貨車" },
    { zone: "substitute", text: "用單車取代接駁車的短程" },
    { zone: "information", text: "開放即時車位資料，讓大家自己避開尖峰 👩‍💻👨🏽‍🔧" },
  ],
  pitches: [
    { zone: "what-is", text: "每天有 212 人走 900 公尺，因為沒車" },
    { zone: "what-could", text: "「下課就有車」" },
    { zone: "proof", text: "三天的數字不夠：要量一個月，晴天雨天都要" },
    { zone: "ask", text: `開放資料介面：${LONG_URL}` },
    {
      zone: "ask",
      text: "Ærø, Łódź, Ωμέγα, ありがとう, 감사합니다: thanks to the guests who sent photos 📷",
    },
  ],
};
