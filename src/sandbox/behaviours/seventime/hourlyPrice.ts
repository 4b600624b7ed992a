import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { firstNumber, firstPrice, numberIn, referred } from "./values.ts";

const fixed = "FIXED_PRICE";

/** The price of an hour on a project, by its billing method; undefined where that leaves it to others. */
function projectPrice(project: Fields | undefined, categoryPrice: number | undefined): number | undefined {
  const method = project?.["billingMethod"];
  if (method === fixed) return 0;
  if (method === "HOURLY") return numberIn(project, "pricePerHour");
  return method === "HOURLY_PER_TIMECATEGORY" ? firstNumber(categoryPrice) : undefined;
}

/**
 * The price of an hour that nobody has named: nothing under a fixed price, else that of the project's billing
 * method, of the customer, of the time category. Records of users have no price.
 */
export function hourlyPrice(world: World, record: Fields): number {
  if (record["isAbsence"] === true) return 0;
  const category = referred(world, "TimeCategory", record, "timeCategory");
  const categoryPrice = numberIn(category, "pricePerHour");
  if (referred(world, "WorkOrder", record, "workOrder")?.["billingMethod"] === fixed) return 0;
  const ofProject = projectPrice(referred(world, "Project", record, "project"), categoryPrice);
  if (ofProject !== undefined) return ofProject;
  const customer = referred(world, "Customer", record, "customer");
  return firstNumber(firstPrice(numberIn(customer, "pricePerHour")), categoryPrice);
}
