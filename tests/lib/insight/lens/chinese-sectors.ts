import type { Economy } from "#lib/insight/lens/economy.ts";

/** The 42 sectors of China's national tables, whose names are long; the figures are ours. */
export const chineseSectors = [
  ...["农林牧渔产品和服务", "煤炭采选产品", "石油和天然气开采产品", "金属矿采选产品"],
  ...["非金属矿和其他矿采选产品", "食品和烟草", "纺织品", "纺织服装鞋帽皮革羽绒及其制品"],
  ...["木材加工品和家具", "造纸印刷和文教体育用品", "石油、炼焦产品和核燃料加工品"],
  ...["化学产品", "非金属矿物制品", "金属冶炼和压延加工品", "金属制品", "通用设备"],
  ...["专用设备", "交通运输设备", "电气机械和器材", "通信设备、计算机和其他电子设备制造业"],
  ...["仪器仪表", "其他制造产品和废品废料", "金属制品、机械和设备修理服务"],
  ...["电力、热力的生产和供应", "燃气生产和供应", "水的生产和供应", "建筑", "批发和零售"],
  ...["交通运输、仓储和邮政", "住宿和餐饮", "信息传输、软件和信息技术服务", "金融", "房地产"],
  ...["租赁和商务服务", "研究和试验发展", "综合技术服务", "水利、环境和公共设施管理"],
  ...["居民服务、修理和其他服务", "教育", "卫生和社会工作", "文化、体育和娱乐"],
  ...["公共管理、社会保障和社会组织"],
] as const;

/** Sectors of which some trade much and most trade little; each column adds up to below 0.7. */
export function chineseEconomy(size: number): Economy {
  const sectors = Array.from(
    { length: size },
    (_, index) => chineseSectors[index] ?? `其他部门${index}`,
  );
  const at = (i: number, j: number) => (((i + 3) * 7919 + (j + 5) * 104_729) % 997) / 997;
  return {
    sectors,
    coefficients: sectors.map((_, i) => sectors.map((_, j) => (at(i, j) ** 4 * 2.6) / size)),
    demand: sectors.map((_, i) => Math.round(at(i, 9) ** 2 * 9_000)),
    intensities: sectors.map((_, i) => Number((at(i, 4) ** 3 * 6).toFixed(3))),
  };
}

/** The same as a file of coefficients. */
export function csvOf({ sectors, coefficients, demand, intensities }: Economy): string {
  const rows = sectors.map((name, i) => [
    ...[name, ...(coefficients[i] ?? [])],
    ...[demand[i], intensities[i]],
  ]);
  return [["部门", ...sectors, "最终需求", "排放强度（万吨/亿元）"], ...rows].join("\n");
}
