import { utcText } from "../calendar.ts";
import { idMaker } from "./ids.ts";

/** Gives ids to the rows of a short list, all created at one instant. */
export const listOf = <Row extends object>(
  kind: string,
  instant: number,
  rows: readonly Row[],
): ({ _id: string } & Row)[] => {
  const nextId = idMaker(kind);
  return rows.map((row, index) => ({ _id: nextId(instant + index * 60_000), ...row }));
};

const status = (
  statusName: string,
  color: string,
  progress: "waiting" | "planned" | "running" | "closed",
) => ({
  statusName,
  color,
  inProgressStatus: progress === "running",
  closedStatus: progress === "closed",
  isActive: true,
  plannedStatus: progress === "planned",
});

/** Statuses of work orders; `code` is the number that a work order carries beside the reference. */
export const workOrderCodes = {
  unplanned: 500,
  planned: 100,
  running: 200,
  done: 300,
  ready: 400,
  closed: 600,
  cancelled: 700,
};

/** A name of a work order status in this data. */
export type WorkOrderStage = keyof typeof workOrderCodes;

const workOrderStatuses = (founded: number) =>
  listOf("WorkOrderStatus", founded, [
    status("Ej planerad", "FF5722", "waiting"),
    status("Planerad", "2196F3", "planned"),
    status("Pågående", "FF9800", "running"),
    status("Utförd", "8BC34A", "closed"),
    status("Klar för fakturering", "4CAF50", "closed"),
    status("Avslutad", "468847", "closed"),
    status("Makulerad", "999999", "closed"),
  ]);

const projectStatuses = (founded: number) =>
  listOf("ProjectStatus", founded, [
    { statusName: "Planerat", color: "2196F3", inProgressStatus: false, closedStatus: false, isActive: true },
    { statusName: "Pågående", color: "FF9800", inProgressStatus: true, closedStatus: false, isActive: true },
    { statusName: "Pausat", color: "999999", inProgressStatus: false, closedStatus: false, isActive: true },
    {
      statusName: "Slutbesiktning",
      color: "00BCD4",
      inProgressStatus: true,
      closedStatus: false,
      isActive: true,
    },
    { statusName: "Avslutat", color: "468847", inProgressStatus: false, closedStatus: true, isActive: true },
    {
      statusName: "Garantiarbete",
      color: "795548",
      inProgressStatus: true,
      closedStatus: false,
      isActive: false,
    },
  ]);

const tag = (tagName: string, color: string) => ({ tagName, color });
const projectType = (projectTypeName: string) => ({ projectTypeName, isActive: true });
const workOrderType = (workOrderTypeName: string, color: string) => ({
  isActive: true,
  workOrderTypeName,
  color,
});

const projectLists = (founded: number) => ({
  ProjectStatus: projectStatuses(founded),
  ProjectType: listOf(
    "ProjectType",
    founded,
    ["Nybyggnad", "Ombyggnad", "Serviceavtal", "ROT", "Energi"].map(projectType),
  ),
  ProjectTag: listOf("ProjectTag", founded, [
    tag("Viktigt", "673ab7"),
    tag("Ramavtal", "2196F3"),
    tag("Garanti", "4CAF50"),
    tag("Totalentreprenad", "FF9800"),
  ]),
  ResultUnit: listOf("ResultUnit", founded, [
    { name: "El", code: "10", isActive: true },
    { name: "Rör", code: "20", isActive: true },
    { name: "Värme och kyla", code: "30", isActive: true },
    { name: "Gemensamt", code: "90", isActive: true },
  ]),
});

const workOrderLists = (founded: number) => ({
  WorkOrderStatus: workOrderStatuses(founded),
  WorkOrderType: listOf("WorkOrderType", founded, [
    workOrderType("Service", "2196F3"),
    workOrderType("Felanmälan", "f44336"),
    workOrderType("Installation", "4CAF50"),
    workOrderType("Besiktning", "00BCD4"),
    workOrderType("Jour", "9c27b0"),
  ]),
  WorkOrderTag: listOf("WorkOrderTag", founded, [
    tag("Akut", "f44336"),
    tag("Nyckel finns", "FAFAFA"),
    tag("Ring innan", "FF9800"),
    tag("Hund", "795548"),
    tag("Väntar på material", "CDDC39"),
  ]),
});

/** The lists that stand on their own. */
export const makeLookups = (founded: number) => ({
  ...projectLists(founded),
  ...workOrderLists(founded),
  InvoiceTag: listOf("InvoiceTag", founded, [
    tag("Att granska", "f44336"),
    tag("ROT", "4CAF50"),
    tag("Delfaktura", "2196F3"),
    tag("Inkasso", "000000"),
  ]),
  QuoteCategory: listOf(
    "QuoteCategory",
    founded,
    ["Elinstallation", "Rörinstallation", "Värmepump", "Badrum", "Laddstolpe", "Serviceavtal"].map(
      (quoteCategoryName) => ({ isActive: true, quoteCategoryName }),
    ),
  ),
  PriceList: listOf("PriceList", founded, [
    { name: "Normalpris", isActive: true },
    { name: "Ramavtal kommun", isActive: true },
    { name: "Bostadsrättsföreningar", isActive: true },
    { name: "Kundlista inkl moms", isActive: true },
    { name: "Prislista före omläggning", isActive: false },
  ]),
  MachineType: listOf(
    "MachineType",
    founded,
    ["Grävmaskin", "Lift", "Kärnborr", "Rörinspektion", "Svets", "Avfuktare"].map((name, index) => ({
      name,
      isActive: true,
      createDate: utcText(founded + index * 60_000),
    })),
  ),
});

/** The lists that stand on their own. */
export type Lookups = ReturnType<typeof makeLookups>;
