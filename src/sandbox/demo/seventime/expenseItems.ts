import { utcText } from "../calendar.ts";
import { articleFamilies, articleGroups, articleSeries } from "./articles.ts";
import type { Distributor } from "./distributors.ts";
import { type Reference, idMaker } from "./ids.ts";
import { latestBefore } from "./latestBefore.ts";
import { toOre } from "./money.ts";
import type { World } from "./world.ts";

const itemCount = 1500;
const tax = 25;

interface Draft {
  name: string;
  unit: string;
  unitCost: number;
  unitPrice: number;
  isCategory: boolean;
  group: string;
}

const category = (name: string): Draft => ({
  name,
  unit: "st",
  unitCost: 0,
  unitPrice: 0,
  isCategory: true,
  group: "",
});

const others: readonly Draft[] = [
  { name: "Fast pris enligt avtal", unit: "st", unitCost: 0, unitPrice: 0, isCategory: false, group: "" },
  { name: "Avdrag underentreprenör", unit: "st", unitCost: 0, unitPrice: 0, isCategory: false, group: "" },
  { name: "Parkering", unit: "st", unitCost: 40, unitPrice: 40, isCategory: false, group: "" },
  { name: "Servicebil", unit: "st", unitCost: 150, unitPrice: 395, isCategory: false, group: "" },
  { name: "Miljöavgift", unit: "st", unitCost: 20, unitPrice: 89, isCategory: false, group: "" },
];

const goods = (world: World): Draft[] => {
  const random = world.random("articles");
  const all = articleFamilies.flatMap(({ group, name, unit, cost, variants }) =>
    variants.flatMap((variant, index) => {
      const base = cost[0] + ((cost[1] - cost[0]) * index) / Math.max(1, variants.length - 1);
      return [...articleSeries, ...articleSeries.slice(1).map((series) => `${series} II`)].map(
        (series): Draft => {
          const unitCost = toOre(base * (random.integer(85, 125) / 100));
          const unitPrice = toOre(unitCost * (random.integer(125, 165) / 100));
          return { name: `${name} ${variant}${series}`, unit, unitCost, unitPrice, isCategory: false, group };
        },
      );
    }),
  );
  return all.slice(0, itemCount - articleGroups.length - others.length);
};

interface Supplier {
  distributor: Reference;
  distributorName: string;
}

const noSupplier: Supplier = { distributor: null, distributorName: "" };

const parentOf = (
  parent: { _id: string; name: string } | undefined,
): { parentExpenseItem: Reference; parentExpenseItemName: string } => ({
  parentExpenseItem: parent?._id ?? null,
  parentExpenseItemName: parent?.name ?? "",
});

const itemOf = (
  draft: Draft,
  id: string,
  created: number,
  index: number,
  parent: { _id: string; name: string } | undefined,
  supplier: Supplier,
) => ({
  _id: id,
  articleNumber: String(100_001 + index * 7),
  name: draft.name,
  description: "",
  unit: draft.unit,
  unitCost: draft.unitCost,
  unitPrice: draft.unitPrice,
  tax,
  unitPriceInclTax: draft.unitPrice * (1 + tax / 100),
  isCategory: draft.isCategory,
  ...parentOf(parent),
  categoryGroupNumber: "",
  articleGroupNumber: draft.isCategory ? String(index + 1).padStart(2, "0") : "",
  ...supplier,
  bundledArticles: [],
  isInvoiceable: !draft.isCategory,
  alwaysReimburse: draft.name === "Parkering",
  isInventoryItem: draft.unit === "m" || draft.unitCost < 100,
  isActive: index % 41 !== 40,
  createDate: utcText(created),
  favorite: index % 29 === 0 && !draft.isCategory,
});

/** The articles: groups first, then what is charged without being goods, then the goods of each group. */
export const makeExpenseItems = (world: World, distributors: readonly Distributor[]) => {
  const random = world.random("expense items");
  const nextId = idMaker("ExpenseItem");
  const drafts = [...articleGroups.map(category), ...others, ...goods(world)];
  const suppliers = distributors
    .filter((distributor) => !distributor.isSubContractor && distributor.isActive)
    .slice(0, 40)
    .map((distributor) => ({ distributor, created: Date.parse(distributor.createdDate) }));
  const groups = new Map<string, { _id: string; name: string }>();
  const start = world.calendar.today.start - 2900 * 86_400_000;
  return drafts.map((draft, index) => {
    const created = start + index * 95_000_000;
    const latest = draft.group === "" ? -1 : latestBefore(suppliers, created);
    const chosen = suppliers[latest < 0 ? -1 : random.integer(0, latest)]?.distributor;
    const supplier =
      chosen === undefined ? noSupplier : { distributor: chosen._id, distributorName: chosen.name };
    const item = itemOf(draft, nextId(created), created, index, groups.get(draft.group), supplier);
    if (draft.isCategory) groups.set(draft.name, item);
    return item;
  });
};

/** An article. */
export type ExpenseItem = ReturnType<typeof makeExpenseItems>[number];

/** Places of the articles that are not goods. */
export const itemIndex = {
  fixedPrice: articleGroups.length,
  deduction: articleGroups.length + 1,
  serviceCar: articleGroups.length + 3,
};
