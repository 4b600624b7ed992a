import { instantAt, utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import { ascending } from "./ascending.ts";
import { notInvoiced } from "./customFields.ts";
import { idMaker } from "./ids.ts";
import { placeOf } from "./jobPlace.ts";
import type { Shift } from "./jobs.ts";
import type { DriverJournalType, Vehicle } from "./machines.ts";
import { toOre } from "./money.ts";
import { isCharged } from "./timeLogs.ts";
import type { World } from "./world.ts";

const share = 0.28;
const homeAddress = "Verkstadsgatan 4, Norrvik";

const amountsOf = (type: DriverJournalType, startOdometer: number, totalDistance: number) => ({
  startOdometer,
  endOdometer: startOdometer + totalDistance,
  totalDistance,
  price: type.price,
  totalAmount: toOre(type.price * totalDistance),
  cost: type.cost,
  totalCost: toOre(type.cost * totalDistance),
});

const typeFor = (
  random: Random,
  types: readonly DriverJournalType[],
  charged: boolean,
): DriverJournalType => {
  if (!charged) return random.pick(types.slice(2));
  return random.pick(random.chance(0.93) ? types.slice(0, 1) : types.slice(1, 2));
};

/** Journeys to jobs; the odometer of each car goes on from where the last journey ended. */
export const makeDriverJournals = (
  world: World,
  shifts: readonly Shift[],
  vehicles: readonly Vehicle[],
  types: readonly DriverJournalType[],
) => {
  const random = world.random("driver journals");
  const nextId = idMaker("DriverJournal");
  const after = ascending(13);
  const cars = vehicles.filter(({ isActive }) => isActive);
  const odometers = cars.map(() => random.integer(12_000, 160_000));
  const people = [
    ...new Set(shifts.filter(({ person }) => person.duty === "field").map(({ person }) => person)),
  ];
  return shifts.flatMap((shift) => {
    const { job, day, person } = shift;
    if (job === undefined || person.duty !== "field" || !random.chance(share)) return [];
    const type = typeFor(random, types, isCharged(job));
    const place = people.indexOf(person) % cars.length;
    const car = cars[place];
    const amounts = amountsOf(type, (odometers[place] ?? 0) + random.integer(0, 40), random.integer(4, 58));
    odometers[place] = amounts.endOdometer;
    const created = after(instantAt(day, 0, (shift.start + shift.hours) * 60 + 1));
    const record = {
      _id: nextId(created),
      name: "",
      user: person.record._id,
      userName: person.name,
      car: car?._id ?? null,
      carRegistrationNumber: car?.registrationNumber ?? "",
      driverJournalItemType: type._id,
      driverJournalItemTypeName: type.name,
      timestamp: utcText(created),
      startAddress: homeAddress,
      endAddress: `${job.customer.record.address}, ${job.customer.record.city}`,
      travelPurpose: job.title,
      ...amounts,
      ...placeOf(job),
      description: "",
      isInvoiceable: type.isInvoiceable,
      ...notInvoiced(),
      isSalaryCompensated: type.salaryType !== null,
      modifiedDate: utcText(created),
      createDate: utcText(created),
    };
    return [{ job, shift, record }];
  });
};

/** A journey with the job that it was made for. */
export type DriverJournalEntry = ReturnType<typeof makeDriverJournals>[number];
