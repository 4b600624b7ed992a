import type { World } from "../../engine/world.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import { ore, sumIn } from "./amounts.ts";
import { rowsIn } from "./itemRows.ts";
import { firstNumber, numberIn, refuseField, textIn } from "./values.ts";

const types = { rot: 1, rut: 2 };
const mostRot = 50_000;
const mostRut = 75_000;
const rutShare = 0.5;
const rotShare = 0.3;
const shareOfCode: Record<number, number> = { 20: 0.3, 21: 0.35 };
const rotCodes = new Set([1, 2, 3, 4, 5, 6, 7, 20, 21]);

const isClaimed = (type: unknown): boolean => type === types.rot || type === types.rut;

/** The kind of work of a row, and whether it counts towards a deduction. */
export function houseWork(type: unknown, row: Fields): Fields {
  const code = firstNumber(numberIn(row, "houseWorkTypeOfWork"));
  const isCounted = isClaimed(type) && code !== 0;
  if (isCounted && rotCodes.has(code) !== (type === types.rot)) {
    refuseField(
      "invoiceItems.houseWorkTypeOfWork",
      "this kind of work is not one of the invoice's deduction",
    );
  }
  return { houseWorkTypeOfWork: code, houseWorkFlag: isCounted };
}

function sharesOf(world: World, property: Fields): Fields[] {
  const shares = rowsIn(property, "deductionDistribution").map((share) => ({
    _id: textIn(share, "_id") ?? world.behaviours.newId(),
    userName: textIn(share, "userName") ?? "",
    personalNumber: textIn(share, "personalNumber") ?? "",
    distributionPercent: firstNumber(numberIn(share, "distributionPercent")),
  }));
  if (sumIn(shares, "distributionPercent") > 100) {
    refuseField("houseProperties.deductionDistribution", "the shares are more than 100 percent together");
  }
  return shares;
}

/** The home that a deduction is claimed for, with all that an answer shows of it. */
function propertyOf(world: World, property: Fields, type: unknown): Fields {
  const isHouse = property["typeOfProperty"] === 1;
  return {
    typeOfProperty: property["typeOfProperty"],
    propertyDescription: isHouse ? (textIn(property, "propertyDescription") ?? "") : "",
    housingSocietyNumber: isHouse ? "" : (textIn(property, "housingSocietyNumber") ?? ""),
    apartmentNumber: isHouse ? "" : (textIn(property, "apartmentNumber") ?? ""),
    maxDeductionAmount: numberIn(property, "maxDeductionAmount") ?? (type === types.rut ? mostRut : mostRot),
    personalNumber: textIn(property, "personalNumber") ?? "",
    deductionDistribution: sharesOf(world, property),
  };
}

const deducted = (type: unknown, row: Fields): number => {
  const share = type === types.rut ? rutShare : (shareOfCode[Number(row["houseWorkTypeOfWork"])] ?? rotShare);
  return firstNumber(numberIn(row, "totalAmountInclTax")) * share;
};

/**
 * The ROT or RUT deduction of an invoice: a share of its rows of house work, VAT included, in whole kronor.
 * @throws {Refusal} when one is claimed and the home is not named
 */
export function deductionOf(world: World, record: Fields, rows: Fields[]): Fields {
  const { invoiceType: type, houseProperties } = record;
  const home = isFields(houseProperties)
    ? { houseProperties: propertyOf(world, houseProperties, type) }
    : undefined;
  if (!isClaimed(type)) return { ...home, houseDeductionBasisAmount: 0, houseDeductionAmount: 0 };
  if (home === undefined) return refuseField("houseProperties", "a ROT or RUT invoice needs them");
  const counted = rows.filter((row) => row["houseWorkFlag"] === true);
  const whole = Math.floor(
    ore(
      "invoiceItems",
      counted.reduce((total, row) => total + deducted(type, row), 0),
    ),
  );
  const most = firstNumber(numberIn(home.houseProperties, "maxDeductionAmount"));
  return {
    ...home,
    houseDeductionBasisAmount: sumIn(counted, "totalAmountInclTax"),
    houseDeductionAmount: Math.max(0, Math.min(most, whole)),
  };
}
