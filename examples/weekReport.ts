/**
 * Prints how many hours everybody has worked in the last seven days, and how many of them customers pay for.
 * Times go to Seven Time as Swedish wall time and come back in UTC; `stockholm` makes one from the other.
 */
import { createSevenTime, stockholm } from "timepact/seventime";

const url = process.env["TIMEPACT_URL"] ?? "http://127.0.0.1:4010";
const seventime = createSevenTime({
  clientSecret: "sandbox-client-secret",
  baseUrl: `${url}/seventime/api/2`,
});

const weekAgo = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000);
const logs = seventime.timeLogs.list.all({
  timestamp: stockholm.wallDateTime(weekAgo),
  isAbsence: false,
  limit: 500,
});

const people = new Map<string, { worked: number; paid: number }>();
for await (const { userName, time, invoiceableTime, isInvoiceable } of logs) {
  const sum = people.get(userName) ?? { worked: 0, paid: 0 };
  sum.worked += time;
  sum.paid += isInvoiceable ? invoiceableTime : 0;
  people.set(userName, sum);
}

const hours = (count: number): string => count.toFixed(2).padStart(8);
for (const [name, { worked, paid }] of [...people].toSorted(([a], [b]) => a.localeCompare(b, "sv"))) {
  console.log(`${name.padEnd(24)}${hours(worked)}${hours(paid)}`);
}
const total = [...people.values()].reduce((sum, { worked }) => sum + worked, 0);
console.log(`${people.size} people have worked ${total.toFixed(2)} hours.`);
