import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { Distributor } from "./distributors.ts";
import { type IdMaker, idMaker } from "./ids.ts";
import { listOf } from "./lookups.ts";
import type { Lookups } from "./lookups.ts";
import type { Person } from "./users.ts";
import type { World } from "./world.ts";

interface Model {
  type: number;
  model: string;
  price: number;
  cost: number;
  count: number;
}

const models: readonly Model[] = [
  { type: 0, model: "Minigrävare 1,8 t", price: 520, cost: 260, count: 2 },
  { type: 1, model: "Saxlift 8 m", price: 340, cost: 160, count: 3 },
  { type: 1, model: "Bomlift 14 m", price: 480, cost: 240, count: 1 },
  { type: 2, model: "Kärnborr 250 mm", price: 290, cost: 90, count: 4 },
  { type: 3, model: "Rörkamera 60 m", price: 450, cost: 140, count: 3 },
  { type: 3, model: "Spolvagn", price: 690, cost: 310, count: 1 },
  { type: 4, model: "Elmuffsvets", price: 180, cost: 60, count: 4 },
  { type: 5, model: "Avfuktare 50 l", price: 45, cost: 12, count: 6 },
];

const serviceOf = (serviced: boolean, hoursUsed: number, checked: string) => ({
  serviceable: serviced,
  serviceIntervalInKm: 0,
  serviceIntervalInHours: serviced ? 250 : 0,
  serviceIntervalInMonths: serviced ? 12 : 0,
  mileageLastService: 0,
  hoursLastService: serviced ? Math.floor(hoursUsed / 250) * 250 : 0,
  lastServiceDate: serviced ? checked : null,
});

const emptyLists = {
  debitManualRegistrationPrices: [],
  debitMinimiPrices: [],
  debitSchedulePrices: [],
  isSupplementForMachines: [],
  machineLog: [],
  documents: [],
  customFields: [],
};

const useOf = (random: Random, checked: string) => ({
  isActive: true,
  canBePlanned: true,
  hoursCanBeRegistered: true,
  hoursUsed: random.integer(300, 4800),
  lastHoursUsedRegDate: checked,
  mileage: 0,
  lastMileageRegDate: checked,
});

interface Origin {
  type: Lookups["MachineType"][number] | undefined;
  distributor: Distributor;
  creator: Person;
}

const machineOf = (
  random: Random,
  nextId: IdMaker,
  model: Model,
  number: number,
  created: number,
  checked: string,
  origin: Origin,
) => {
  const use = useOf(random, checked);
  return {
    _id: nextId(created),
    machineName: `${model.model} ${number}`,
    machineNumber: String(number),
    machineModel: model.model,
    machineType: origin.type?._id ?? null,
    machineTypeName: origin.type?.name ?? "",
    machineGroup: "",
    serialNumber: `NI${random.integer(100_000, 999_999)}`,
    articleNumber: "9050",
    purchaseDate: utcText(created),
    distributor: origin.distributor._id,
    distributorName: origin.distributor.name,
    ...use,
    ...serviceOf(model.type < 2, use.hoursUsed, checked),
    isInvoiceable: true,
    unitPrice: model.price,
    unitCost: model.cost,
    ...emptyLists,
    trackunitData: { id: model.type < 2 ? String(1_135_800 + number) : "" },
    createdByUser: origin.creator.record._id,
    createdByUserName: origin.creator.name,
    modifiedDate: checked,
    createDate: utcText(created),
  };
};

/** The machines that hours are registered on. */
export const makeMachines = (
  world: World,
  types: Lookups["MachineType"],
  distributors: readonly Distributor[],
  creator: Person,
) => {
  const random = world.random("machines");
  const nextId = idMaker("Machine");
  const owned = models.flatMap((model) => Array.from({ length: model.count }, () => model));
  const created = world.officeTimes(random, owned.length, 2400, 400);
  return random.shuffle(owned).map((model, index) => {
    const origin = { type: types[model.type], distributor: random.pick(distributors.slice(0, 30)), creator };
    const checked = utcText(world.officeTime(random, random.integer(2, 60)));
    return machineOf(random, nextId, model, 21 + index, created[index] ?? 0, checked, origin);
  });
};

/** A machine. */
export type Machine = ReturnType<typeof makeMachines>[number];

const cars = [
  "VW Transporter",
  "Ford Transit Custom",
  "VW Caddy",
  "Renault Kangoo E-Tech",
  "Mercedes Vito",
  "Toyota Proace",
];

/** The cars, with registration letters that no Swedish plate has. */
export const makeVehicles = (world: World) => {
  const random = world.random("vehicles");
  const created = world.officeTimes(random, 26, 2600, 90);
  const nextId = idMaker("Vehicle");
  return created.map((instant, index) => ({
    _id: nextId(instant),
    name: `${random.pick(cars)} ${index + 1}`,
    registrationNumber: `Q${random.pick(["EL", "VS", "NI"])}${random.integer(100, 899) + index}`,
    isActive: index > 1,
    createDate: utcText(instant),
  }));
};

/** A car. */
export type Vehicle = ReturnType<typeof makeVehicles>[number];

/** Kinds of journeys; the first is the usual one. */
export const makeDriverJournalTypes = (
  founded: number,
  salaryTypes: readonly { _id: string; name: string; code: string }[],
) => {
  const mileage = salaryTypes.find(({ name }) => name === "Milersättning");
  const type = (name: string, articleNumber: string, price: number, paid: boolean) => ({
    name,
    articleNumber,
    cost: paid ? 2.5 : 3.1,
    price,
    isInvoiceable: price > 0,
    isDefault: articleNumber === "9030",
    salaryCompensationType: paid ? 20 : 10,
    salaryType: paid ? (mileage?._id ?? null) : null,
    salaryTypeName: paid ? (mileage?.name ?? null) : null,
    salaryCode: paid ? (mileage?.code ?? "") : "",
    isActive: true,
  });
  const rows = [
    type("Servicebil", "9030", 8.5, false),
    type("Egen bil", "9031", 8.5, true),
    type("Internt", "9032", 0, false),
  ];
  return listOf("DriverJournalType", founded, rows).map((row, index) => ({
    ...row,
    createDate: utcText(founded + index * 60_000),
  }));
};

/** A kind of journey. */
export type DriverJournalType = ReturnType<typeof makeDriverJournalTypes>[number];
