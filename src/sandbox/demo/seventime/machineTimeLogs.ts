import { instantAt, utcText } from "../calendar.ts";
import { ascending } from "./ascending.ts";
import { notInvoiced } from "./customFields.ts";
import { idMaker } from "./ids.ts";
import { placeOf } from "./jobPlace.ts";
import type { Shift } from "./jobs.ts";
import type { Machine } from "./machines.ts";
import { isCharged } from "./timeLogs.ts";
import { type Person, departmentNames } from "./users.ts";
import type { World } from "./world.ts";

const share = 0.17;
const status = { registered: 1, attested: 2 };

const amountsOf = (machine: Machine, time: number, isInvoiceable: boolean) => {
  const invoiceableTime = isInvoiceable ? time : 0;
  const pricePerHour = isInvoiceable ? machine.unitPrice : 0;
  return {
    time,
    invoiceableTime,
    pricePerHour,
    price: pricePerHour * invoiceableTime,
    cost: machine.unitCost * time,
    isInvoiceable,
  };
};

/** Hours that machines ran on jobs. */
export const makeMachineTimeLogs = (
  world: World,
  shifts: readonly Shift[],
  machines: readonly Machine[],
  approver: Person,
) => {
  const random = world.random("machine time logs");
  const nextId = idMaker("MachineTimeLog");
  const after = ascending(17);
  return shifts.flatMap((shift) => {
    const { job, day, person } = shift;
    if (job === undefined || person.duty !== "field" || !random.chance(share)) return [];
    const machine = random.pick(machines);
    const created = after(instantAt(day, 0, (shift.start + shift.hours) * 60 + 3));
    const isAttested = world.calendar.today.number - day.number > 8;
    const record = {
      _id: nextId(created),
      machine: machine._id,
      machineName: machine.machineName,
      user: person.record._id,
      userName: person.name,
      department: person.record.department,
      departmentName: departmentNames[person.department] ?? null,
      timestamp: utcText(created),
      ...amountsOf(machine, random.integer(1, shift.hours * 2) / 2, isCharged(job)),
      status: isAttested ? status.attested : status.registered,
      attestedBy: isAttested ? approver.record._id : null,
      ...placeOf(job),
      description: job.title,
      internalDescription: "",
      ...notInvoiced(),
      createDate: utcText(created),
    };
    return [{ job, shift, record }];
  });
};

/** Hours of a machine with the job that it ran on. */
export type MachineTimeEntry = ReturnType<typeof makeMachineTimeLogs>[number];
